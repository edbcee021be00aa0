<#--
  Tables whose numbers are drawn as bars beside them.

  Gets: as parameter org.minutebook.site.pages.Bars
-->
<#import "chart.ftl" as charts>

<#macro bars of>
<#assign rows = of.rows?map(row -> [row.label] + row.numbers)>
<table class="bars" aria-labelledby="${of.id}">
<thead><tr><#list of.columns as column><th scope="col"<#if !column?is_first> class="number"</#if>><#if !column?is_first && of.columns?size gt 2><svg viewBox="0 0 10 10" aria-hidden="true"><path class="part-${column?index}" d="M0 5H10"/></svg></#if>${column}</th></#list><td></td></tr></thead>
<tbody>
<#list of.rows as row>
<tr><th scope="row">${row.label}</th><#list row.numbers as number><td class="number">${number}</td></#list><td class="bar"><svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true"><#list row.ends as end><path class="part-${end?counter}" d="M${end?is_first?then(0, row.ends[end?index - 1])} 5H${end}"/></#list></svg></td></tr>
</#list>
</tbody>
</table>
<p class="bars-foot"><@charts.csv of.columns rows of.id/></p>
</#macro>
