<#--
  Charts as SVG, drawn at build time. They need no script, scale with the page without growing their text, and always
  have a title, a description and a table.

  Gets: root, and as parameters the records of org.minutebook.site.pages: Chart; the path of a spark.
-->

<#--
  A Chart. legend: pairs of a kind of mark and what it means. compact: rows no higher than their label. hint: how to read
  it, in a few words. empty: what to say where nothing has a date.
-->
<#macro chart of legend=[] compact=false hint="" empty="No meeting here has a date, so there is nothing to draw.">
<#if of.rows?has_content>
<figure class="chart<#if compact> chart-compact</#if>" aria-labelledby="${of.id}-title">
<figcaption id="${of.id}-title" class="hidden">${of.title}</figcaption>
<div class="chart-rows">
<svg class="chart-years" aria-hidden="true"><#list of.years as year><line x1="${year.at}" x2="${year.at}" y1="0" y2="100%"/><text x="${year.at}" y="100%" dx="4" dy="-4"><tspan class="century">${year.year[0..<2]}</tspan>${year.year[2..]}</text></#list></svg>
<#list of.rows as row>
<div class="chart-row">
<div class="chart-label"><#if row.label.url?has_content><a href="${root}${row.label.url}" dir="auto">${row.label.text}</a><#else><strong>${row.label.text}</strong></#if> <span>${row.note}</span></div>
<svg viewBox="0 0 1000 100" preserveAspectRatio="none" role="img" aria-labelledby="${of.id}-${row?index}"><title id="${of.id}-${row?index}">${of.title}: ${row.label.text}, ${row.note}</title><desc>${of.description}</desc><#list row.marks as marks><path class="mark-${marks.kind}" d="${marks.path}"/></#list></svg>
</div>
</#list>
</div>
<div class="chart-foot">
<#if legend?has_content>
<ul class="legend">
<#list legend as entry><li><svg viewBox="0 0 10 20" aria-hidden="true"><path class="mark-${entry.kind}" d="M5 20V${entry.top}"/></svg>${entry.means}</li></#list>
</ul>
</#if>
<#if hint?has_content><p>${hint}</p></#if>
<details>
<summary>The same as a table</summary>
<div class="scroll" tabindex="0" role="region" aria-label="${of.title}, as a table">
<table>
<thead><tr><#list of.table.columns as column><th scope="col">${column}</th></#list></tr></thead>
<tbody><#list of.table.rows as row><tr><#list row as cell><#if cell?is_first><th scope="row">${cell}</th><#else><td>${cell}</td></#if></#list></tr></#list></tbody>
</table>
</div>
<p><@csv of.table.columns of.table.rows of.id/></p>
</details>
</div>
</figure>
<#else>
<p class="empty">${empty}</p>
</#if>
</#macro>

<#-- A table as a file, in the address itself, so that it needs no request (RFC 4180, RFC 2397). -->
<#macro csv columns rows name><a download="${name}.csv" href="data:text/csv;charset=utf-8,<@csvRow columns/><#list rows as row><@csvRow row/></#list>">Download as CSV</a></#macro>
<#macro csvRow cells><#list cells as cell>${("\"" + cell?string?replace("\"", "\"\"") + "\"")?url}<#sep>,</#list>%0D%0A</#macro>

<#-- How much there was each year: a picture beside a number that says it in words. -->
<#macro spark path>
<svg class="spark" viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true"><path d="${path}"/></svg>
</#macro>
