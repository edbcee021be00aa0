<#--
  The list of all organizations, and that of all projects.

  Gets: root, and as parameter org.minutebook.site.pages.ListPage
-->
<#import "lists.ftl" as lists>
<#import "chart.ftl" as charts>

<#-- first: heading of the first column. filter: what the box above sifts for. -->
<#macro table of first filter>
<@lists.sift filter/>
<table class="index" data-sift>
<thead><tr><th scope="col">${first}</th><th scope="col" class="number" aria-sort="descending">Meetings</th><th scope="col">When</th></tr></thead>
<tbody>
<#list of.rows as row>
<tr><th scope="row"><a href="${root}${row.what.url}" dir="auto">${row.what.text}</a><#if row.people gt 0> <span class="at">${lists.plural(row.people, "person", "people")}</span></#if></th><td class="number">${row.meetings}</td><td><@charts.spark row.spark/><span class="at"><#if row.first??><@lists.span row.first row.last "year"/></#if></span></td></tr>
</#list>
</tbody>
</table>
</#macro>
