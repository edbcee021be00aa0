<#--
  Action items.
  Gets content.actions: org.minutebook.site.pages.ActionsPage
-->
<#import "layout.ftl" as layout>
<#import "macros/lists.ftl" as lists>
<#assign it = content.actions>
<#assign open = 0>
<#list it.open as year><#assign open += year.entries?size></#list>
<@layout.page title="Action items" section="actions/" description="What was to be done, by whom, and whether the notes say that it is done." scripts=["lists.js"]>
<header class="title">
<h1>Action items</h1>
<p class="lead">${open} open. A task counts as open until the notes say that it is done, so old ones may be done long since.<#if it.decisions gt 0> <a href="${root}decisions/">What was decided</a> has a page of its own.</#if> <a href="${root}data/actions.csv">As a table</a>.</p>
<p class="method marks"><span><@lists.box false true/> marked in the notes</span> <span><@lists.box false false/> promised in a sentence</span></p>
</header>
<div class="with-side">
<div class="list">
<#if it.owners?has_content>
<div class="sift">
<label>Owner <select name="owners"><option value="">all</option><#list it.owners as owner><option value="${owner.what.url}">${owner.what.text}</option></#list></select></label>
<label>Series <select name="series"><option value="">all</option><#list it.series as series><option value="${series.what.url}">${series.what.text}</option></#list></select></label>
<span role="status"></span>
</div>
</#if>
<#list it.open as year>
<section aria-labelledby="open-${year.year?replace(" ", "-")?lower_case}">
<h2 id="open-${year.year?replace(" ", "-")?lower_case}">${year.year} <span class="many">${year.entries?size}</span></h2>
<@lists.tasks year.entries/>
</section>
<#else>
<p class="empty">No action item is open: the notes name none, or say of all that they are done.</p>
</#list>
<#if it.done?has_content>
<section aria-labelledby="done">
<h2 id="done">Done</h2>
<#list it.done as year>
<details class="year" id="done-${year.year?replace(" ", "-")?lower_case}"><summary><h3>${year.year}</h3> <span>${year.entries?size}</span></summary>
<@lists.tasks year.entries/>
</details>
</#list>
</section>
</#if>
</div>
<aside class="side" aria-label="By age, owner and series">
<h2>By age</h2>
<ul class="side-list"><#list it.open as year><li><a href="#open-${year.year?replace(" ", "-")?lower_case}">${year.year}</a> <span class="number">${year.entries?size}</span></li></#list><#list it.done[0..*1] as year><li><a href="#done">Done</a></li></#list></ul>
<h2>By owner</h2>
<#if it.owners?has_content><ul class="side-list"><#list it.owners as owner><li><a href="${root}${owner.what.url}#tasks" dir="auto">${owner.what.text}</a> <span class="number">${owner.count}</span></li></#list></ul><#else><p class="empty">No open item names anybody known.</p></#if>
<#if it.unowned gt 0><p class="method">${it.unowned} name nobody.</p></#if>
<#if it.series?has_content>
<h2>By series</h2>
<ul class="side-list"><#list it.series as series><li><a href="${root}${series.what.url}#tasks">${series.what.text}</a> <span class="number">${series.count}</span></li></#list></ul>
</#if>
</aside>
</div>
</@layout.page>
