<#--
  The year in review.
  Gets content.year: org.minutebook.site.pages.YearPage
-->
<#import "layout.ftl" as layout>
<#import "macros/lists.ftl" as lists>
<#import "macros/months.ftl" as months>
<#assign it = content.year>
<#macro chips people>
<ul class="chips"><#list people as person><li><a href="${root}${person.url}" dir="auto">${person.text}</a></li></#list></ul>
</#macro>
<@layout.page title="Meetings of " + it.year section="meetings/" description="The year " + it.year + " in " + lists.plural(it.meetings, "meeting") + ": who came, what was spoken of, what was decided and what was to do." styles=["charts.css"] trail=[{"title": "Meetings", "url": "meetings/"}]>
<header class="title">
<p class="eyebrow"><a href="${root}meetings/">Meetings</a></p>
<h1>${it.year}</h1>
</header>
<dl class="counts">
<div><dt>${(it.meetings == 1)?then("meeting", "meetings")}</dt><dd>${it.meetings}</dd></div>
<#if it.people gt 0><div><dt>${(it.people == 1)?then("person", "people")}</dt><dd>${it.people}</dd></div>
<div><dt>for the first time</dt><dd>${it.newcomers?size}</dd></div></#if>
<div><dt>action ${(it.open + it.done == 1)?then("item", "items")}</dt><dd>${it.open + it.done}</dd></div>
</dl>
<#if it.open + it.done gt 0><p class="method">Of the <a href="${root}actions/">action items</a>, the notes say of ${(it.done == 0)?then("none", it.done)} that ${(it.done lt 2)?then("it is", "they are")} done.</p></#if>
<@months.months it.calendar/>
<div class="columns">
<section aria-labelledby="came">
<h2 id="came">Who came most</h2>
<#if it.regulars?has_content><@lists.tallies it.regulars "meeting"/><#else><p class="empty">No meeting of the year has a roll call.</p></#if>
</section>
<section aria-labelledby="projects">
<h2 id="projects">What was spoken of most</h2>
<#if it.projects?has_content><@lists.tallies it.projects "meeting" "" true/><#else><p class="empty">The notes name no project that the site knows.</p></#if>
</section>
</div>
<#if it.topics?has_content>
<section aria-labelledby="topics">
<h2 id="topics">What came up again</h2>
<ul class="chips"><#list it.topics as topic><li><a href="${root}${topic.what.url}">${topic.what.text} <span class="number">${topic.count}<span class="hidden"> meetings</span></span></a></li></#list></ul>
</section>
</#if>
<#if it.newcomers?has_content>
<section aria-labelledby="newcomers">
<h2 id="newcomers">For the first time</h2>
<@chips it.newcomers[0..*40]/>
<#if it.newcomers?size gt 40><details><summary>and ${it.newcomers?size - 40} more</summary><@chips it.newcomers[40..]/></details></#if>
</section>
</#if>
<#if it.decisions?has_content>
<section aria-labelledby="decisions">
<h2 id="decisions">Decided</h2>
<@lists.quotes it.decisions/>
</section>
</#if>
<section aria-labelledby="all">
<h2 id="all">The meetings</h2>
<@lists.meetings it.lines/>
</section>
<nav class="beside" aria-label="Years">
<#if it.previous??><a rel="prev" href="${root}${it.previous.url}"><span>Before</span> ${it.previous.text}</a></#if>
<#if it.next??><a rel="next" href="${root}${it.next.url}"><span>After</span> ${it.next.text}</a></#if>
</nav>
</@layout.page>
