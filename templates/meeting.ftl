<#--
  A meeting.
  Gets content.meeting: org.minutebook.site.pages.MeetingPage
-->
<#import "layout.ftl" as layout>
<#import "macros/linked-data.ftl" as linked>
<#import "macros/lists.ftl" as lists>
<#import "macros/chart.ftl" as charts>
<#assign it = content.meeting>
<#-- A meeting without a date goes by its title. -->
<#assign dated = it.date.iso?has_content>
<#assign name = dated?then(it.date.text, it.title!"Meeting without a date")>
<#-- A roll call longer than this is folded. -->
<#assign long = 40>
<#-- One longer than this is set in columns. -->
<#assign many = 12>
<#-- Of the projects, as many as are shown at once. -->
<#assign most = 8>
<#-- Of what is to do. -->
<#assign first = 5>
<#macro repositories projects>
<ul class="people"><#list projects as project><li><@lists.repository project.what/></li></#list></ul>
</#macro>
<#macro who people>
<ul class="people"><#list people as one><li><a href="${root}${one.who.url}" dir="auto">${one.who.text}</a><#if one.organization??> <a class="at" href="${root}${one.organization.url}" dir="auto">${one.affiliation}</a><#elseif one.affiliation??> <span class="at" dir="auto">${one.affiliation}</span></#if></li></#list></ul>
</#macro>
<#-- Where the file is edited: as the site says, with the file in place of {file}, else in the forge it comes from. -->
<#assign edit = (site.edit!"")?has_content?then((site.edit!"")?replace("{file}", it.file?url_path), it.edit!"")>
<#macro beside>
<nav class="beside" aria-label="${it.series.text}">
<#if it.previous??><a rel="prev" href="${root}${it.previous.url}"><span>Before</span> <@lists.date it.previous.date/></a></#if>
<#if it.next??><a rel="next" href="${root}${it.next.url}"><span>After</span> <@lists.date it.next.date/></a></#if>
</nav>
</#macro>
<@layout.page title=name + ", " + it.series.text section="meetings/" description="Notes of " + it.series.text + ", " + name + ": who came, what was said, decided and to do." styles=["charts.css", "meeting.css"] scripts=["meeting.js"] trail=[{"title": "Meetings", "url": "meetings/"}, {"title": it.series.text, "url": it.series.url}] about={
  "@type": "Event", "name": it.title!(it.series.text + ", " + name),
  "eventStatus": it.cancelled?then("https://schema.org/EventCancelled", ""),
  "startDate": (it.time.instant)!it.date.iso,
  "superEvent": linked.thing("EventSeries", it.series),
  "attendee": ((site["people.noindex"]!"false") == "true")?then([], it.attendees?map(one -> linked.thing("Person", one.who)))
}>
<article class="meeting">
<header class="title">
<p class="eyebrow"><a href="${root}${it.series.url}">${it.series.text}</a></p>
<h1 dir="auto"><#if dated><@lists.date it.date/><#else>${name}</#if></h1>
<#if it.cancelled><p class="cancelled">Cancelled: this meeting did not take place.</p></#if>
<#if it.time??><p class="clock"><time datetime="${it.time.instant}">${it.time.text}</time></p></#if>
<#if it.roles?has_content><p class="clock"><#list it.roles as role>${role.words}: <#list role.holders as who><#if who.url?has_content><a href="${root}${who.url}" dir="auto">${who.text}</a><#else><span dir="auto">${who.text}</span></#if><#sep>, </#list><#sep><span class="sep"> · </span></#list></p></#if>
<#if dated><#if it.title??><p class="lead" dir="auto">${it.title}</p></#if><#else><p class="empty">The notes tell no date, neither in the text nor in the file's name.</p></#if>
</header>

<div class="glance">
<section aria-labelledby="_present"<#if it.attendees?size gt many> class="many-people"</#if>>
<h2 id="_present">Present <#if it.attendees?has_content><span class="many">${it.attendees?size}</span></#if></h2>
<#if it.attendees?size gt long><details><summary>Show all ${it.attendees?size}</summary><@who it.attendees/></details>
<#elseif it.attendees?has_content><@who it.attendees/>
<#else><p class="empty">The notes have no roll call.</p></#if>
<#if it.unsigned?has_content><h3>${it.attendees?has_content?then("Spoke and did not sign in", "Spoke")}</h3><ul class="people"><#list it.unsigned as one><li><a href="${root}${one.url}" dir="auto">${one.text}</a></li></#list></ul></#if>
<#if it.regrets?has_content><h3>Sent regrets</h3><@who it.regrets/></#if>
</section>
<div class="outcome">
<#if it.decisions?has_content>
<section aria-labelledby="_decided">
<h2 id="_decided">Decided <span class="many">${it.decisions?size}</span></h2>
<ul class="plain"><#list it.decisions as decision><li dir="auto"><a href="${root}${decision.url}">${decision.text}</a></li></#list></ul>
</section>
</#if>
<section aria-labelledby="_to-do">
<h2 id="_to-do">To do <#if it.tasks?has_content><span class="many">${it.tasks?size}</span></#if></h2>
<#if it.tasks?has_content><@lists.tasks it.tasks[0..*first] true false/><#if it.tasks?size gt first><details><summary>and ${it.tasks?size - first} more</summary><@lists.tasks it.tasks[first..] true false/></details></#if><#else><p class="empty">The notes name no task and no promise.</p></#if>
</section>
</div>
<section aria-labelledby="_spoken-of">
<h2 id="_spoken-of">Projects <#if it.projects?has_content><span class="many">${it.projects?size}</span></#if></h2>
<#if it.projects?has_content><@repositories it.projects[0..*most]/><#if it.projects?size gt most><details><summary>and ${it.projects?size - most} more</summary><@repositories it.projects[most..]/></details></#if><#else><p class="empty">The notes name no project that the site knows.</p></#if>
<#if it.topics?has_content><h3>Topics</h3><ul class="chips"><#list it.topics as topic><li><a href="${root}${topic.what.url}">${topic.what.text}</a></li></#list></ul></#if>
</section>
</div>

<div class="sheet">
<#if it.agenda?size gt 1>
<nav class="agenda" aria-labelledby="_agenda">
<h2 id="_agenda">In these notes</h2>
<ul>
<#list it.agenda as item><li class="depth-${[item.depth, 3]?min}"><a href="${item.url}" dir="auto">${item.text}</a></li></#list>
</ul>
</nav>
</#if>
<div class="notes">
${it.body}
</div>
</div>

<#if it.continued?has_content>
<section class="elsewhere" aria-labelledby="_elsewhere">
<h2 id="_elsewhere">Related discussions</h2>
<#list it.continued as one>
<div class="quotes">
<p class="from" dir="auto"><a href="${one.passage.url}">${one.passage.text}</a></p>
<ul>
<#list one.elsewhere as place><li dir="auto"><span class="context"><@lists.date place.meeting.date/> · ${place.meeting.series.text}</span><a href="${root}${place.url}">${place.words}</a></li></#list>
</ul>
</div>
</#list>
</section>
</#if>

<footer class="source">
<#assign place = it.file + ((it.line == it.endLine)?then(", line " + it.line, ", lines " + it.line + " to " + it.endLine))>
<p>Source: <#if it.source??><a rel="external" href="${it.source}">${place}</a> <a rel="external" href="${it.source}" data-line="${it.line}" hidden>line ${it.line} of it</a><#else>${place}</#if></p>
<#if edit?has_content><p><a rel="external nofollow" href="${edit}">Edit this page</a></p></#if>
</footer>
<@beside/>
</article>
<#if it.cards?has_content>
<template class="cards">
<#list it.cards as card>
<div data-page="${root}${card.what.url}"><p><strong dir="auto">${card.what.text}</strong><#if card.beside??> <span class="at" dir="auto">${card.beside}</span></#if></p><@charts.spark card.spark/><p class="under">${lists.plural(card.meetings, "meeting")}<#if card.first??>, <@lists.span card.first card.last/></#if></p></div>
</#list>
</template>
</#if>
</@layout.page>
