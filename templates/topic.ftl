<#--
  A topic.
  Gets content.topic: org.minutebook.site.pages.TopicPage
-->
<#import "layout.ftl" as layout>
<#import "macros/lists.ftl" as lists>
<#import "macros/chart.ftl" as charts>
<#assign it = content.topic>
<@layout.page title=it.name section="topics/" description="Every line of the notes that speaks of " + it.name + "." styles=["charts.css"] trail=[{"title": "Topics", "url": "topics/"}]>
<header class="title">
<p class="eyebrow"><a href="${root}topics/">Topics</a></p>
<h1 dir="auto">${it.name}</h1>
<p class="sum">Spoken of in ${lists.plural(it.meetings, "meeting")}<#if it.first??>, first ${lists.on(it.first.date)} <a href="${root}${it.first.url}"><@lists.date it.first.date/></a>, last ${lists.on(it.latest.date)} <a href="${root}${it.latest.url}"><@lists.date it.latest.date/></a></#if>. <a href="${root}search/?q=${it.name?url}">Search for it</a>.</p>
</header>
<@charts.chart it.chart/>
<#if it.speakers?has_content>
<section aria-labelledby="speakers">
<h2 id="speakers">Who speaks of it</h2>
<p class="method">Lines that speak of it and are credited to somebody.</p>
<@lists.tallies it.speakers "line"/>
</section>
</#if>
<#if it.outcome.decided?has_content>
<section aria-labelledby="decided">
<h2 id="decided">What was decided</h2>
<@lists.quotesByYear years=it.outcome.decided id="decided" open=99/>
</section>
</#if>
<#if it.outcome.tasks?has_content>
<#assign most = 8>
<section aria-labelledby="tasks">
<h2 id="tasks">What was to be done <span class="many">${it.outcome.tasks?size}</span></h2>
<@lists.tasks it.outcome.tasks[0..*most]/>
<#if it.outcome.tasks?size gt most><details><summary>and ${it.outcome.tasks?size - most} more</summary><@lists.tasks it.outcome.tasks[most..]/></details></#if>
</section>
</#if>
<section aria-labelledby="mentions">
<h2 id="mentions">In the notes</h2>
<@lists.quotesByYear it.mentions "mentions"/>
</section>
</@layout.page>
