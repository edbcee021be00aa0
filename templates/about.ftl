<#--
  About the site: how it was made, and what it does not know.
  Gets content.about: org.minutebook.site.pages.AboutPage
       content.title, content.body: of content/about.md
-->
<#import "layout.ftl" as layout>
<#import "macros/lists.ftl" as lists>
<#assign it = content.about>
<@layout.page title=content.title section="about/" description="How this site was made from the notes, and what was not understood.">
<header class="title">
<h1>${content.title}</h1>
</header>
<dl class="counts">
<div><dt>${(it.meetings == 1)?then("meeting", "meetings")}</dt><dd>${it.meetings?string(",##0")}</dd></div>
<div><dt>${(it.files == 1)?then("file", "files")}</dt><dd>${it.files?string(",##0")}</dd></div>
<div><dt>roll-call entries</dt><dd>${it.entries?string(",##0")}</dd></div>
<div><dt>statements</dt><dd>${it.statements?string(",##0")}</dd></div>
<div><dt>action items</dt><dd>${it.tasks?string(",##0")}</dd></div>
<div><dt>project mentions</dt><dd>${it.mentions?string(",##0")}</dd></div>
</dl>
<div class="prose">
<#if content.body?has_content>
${content.body}
</#if>
<#if it.accuracy??>
<h2 id="accuracy">How well it was understood</h2>
<p>Measured against what careful readers wrote down of ${it.accuracy.meetings} ${(it.accuracy.meetings == 1)?then("meeting", "meetings")} in ${it.accuracy.files} ${(it.accuracy.files == 1)?then("file", "files")}. Precision is the share of what was found that is right; recall is the share of what is there that was found; F1 is their harmonic mean.</p>
<table>
<thead><tr><th scope="col">Fact</th><th scope="col">Precision</th><th scope="col">Recall</th><th scope="col">F1</th><th scope="col">Labelled</th></tr></thead>
<tbody>
<#list it.accuracy.rows as row><tr><th scope="row">${row.what}</th><td class="number">${row.precision}</td><td class="number">${row.recall}</td><td class="number">${row.f1}</td><td class="number">${row.labelled}</td></tr>
</#list>
</tbody>
</table>
<#if (it.accuracy.series?size > 1)>
<p>F1 in each series alone:</p>
<table>
<thead><tr><th scope="col">Fact</th><#list it.accuracy.series as series><th scope="col">${series}</th></#list></tr></thead>
<tbody>
<#list it.accuracy.rows as row><tr><th scope="row">${row.what}</th><#list row.bySeries as f1><td class="number">${f1}</td></#list></tr>
</#list>
</tbody>
</table>
</#if>
</#if>
<h2 id="unclear">What was not understood <span class="many">${it.unclear}</span></h2>
<#if it.notUnderstood?has_content>
<p>These places are shown as they were written. A clearer line in the notes, or an entry in the registry, helps.</p>
<#list it.notUnderstood as file>
<details class="year"><summary><h3 class="file">${file.name}</h3> <span>${file.places?size}</span></summary>
<ul class="places"><#list file.places as place><li><span class="number"><#if place.source??><a rel="external" href="${place.source}">line ${place.line}</a><#else>line ${place.line}</#if></span> <span dir="auto">${place.message}</span></li></#list></ul>
</details>
</#list>
<#else>
<p class="empty">Nothing was left over: every roll-call line and every credited name was understood.</p>
</#if>
<h2 id="passed-over">Files passed over <span class="many">${it.passedOver?size}</span></h2>
<#if it.passedOver?has_content>
<dl class="terms"><#list it.passedOver as file><dt class="file">${file.file}</dt><dd>${file.reason}</dd></#list></dl>
<#else>
<p class="empty">Every file of the archive holds the notes of a meeting.</p>
</#if>
</div>
</@layout.page>
