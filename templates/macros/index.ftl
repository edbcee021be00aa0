<#--
  The list of all organizations, and that of all projects.

  Gets: root, and as parameter org.minutebook.site.pages.ListPage
-->
<#import "lists.ftl" as lists>
<#import "chart.ftl" as charts>

<#-- When somebody or something was there: how much each year, and the first and last year. -->
<#macro when spark first="" last=""><div class="when-span"><@charts.spark spark/><span class="at"><#if first?has_content><@lists.span first last "year"/></#if></span></div></#macro>

<#-- first: heading of the first column. filter: what the box above sifts for. -->
<#macro table of first filter repositories=false>
<@lists.sift filter/>
<table class="index" data-sift>
<thead><tr><th scope="col">${first}</th><th scope="col" class="number" aria-sort="descending">Meetings</th><th scope="col">When</th></tr></thead>
<tbody>
<#list of.rows as row>
<tr><th scope="row"><#if repositories><@lists.repository row.what/><#else><a href="${root}${row.what.url}" dir="auto">${row.what.text}</a></#if><#if row.people gt 0> <span class="at">${lists.plural(row.people, "person", "people")}</span></#if></th><td class="number">${row.meetings}</td><td><@when row.spark row.first!"" row.last!""/></td></tr>
</#list>
</tbody>
</table>
</#macro>
