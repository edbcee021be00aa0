<#--
  A series of meetings.
  Gets content.series: org.minutebook.site.pages.SeriesPage
-->
<#import "layout.ftl" as layout>
<#import "macros/lists.ftl" as lists>
<#import "macros/months.ftl" as months>
<#assign it = content.series>
<#-- Of what is to do, as much as is shown at once. -->
<#assign most = 5>
<@layout.page title=it.title section="meetings/" description=it.description?has_content?then(it.description, "The meetings of the series " + it.title + ": when, who came, and what they were about.") feed=true styles=["charts.css"] trail=[{"title": "Meetings", "url": "meetings/"}] about={
  "@type": "EventSeries", "name": it.title, "description": it.description,
  "startDate": (it.first.iso)!"", "endDate": (it.last.iso)!""
}>
<header class="title">
<p class="eyebrow"><a href="${root}meetings/">Meetings</a></p>
<h1 dir="auto">${it.title}</h1>
<#if it.description?has_content><p class="lead">${it.description}</p></#if>
<p class="sum">${lists.plural(it.meetings, "meeting")}<#if it.first??>, <@lists.time it.first it.last/></#if>. <a href="calendar.ics">Calendar</a><#if canonical?has_content><span class="sep"> · </span><a href="feed.xml">Feed</a></#if></p>
<#if it.habit??><p class="sum"><#if it.habit.ended??>Last met ${lists.on(it.habit.ended)} <@lists.date it.habit.ended/>; before that<#else>Of late</#if> ${it.habit.often}, ${it.habit.weekday}<#if it.habit.people??>, usually with ${lists.plural(it.habit.people, "person", "people")}</#if>, as its last ${it.habit.of} meetings tell.</p></#if>
</header>
<section aria-labelledby="calendar">
<h2 id="calendar">When it met</h2>
<@months.months it.calendar/>
<p class="method">Each number is a day with a meeting. The stronger the colour, the more people its roll call names; a dashed edge is a meeting without one<#if it.years?filter(year -> year.entries?filter(m -> m.cancelled)?has_content)?has_content>, a struck number one that was cancelled</#if>.</p>
</section>
<section aria-labelledby="regulars">
<h2 id="regulars">The usual people</h2>
<#if it.regulars?has_content><@lists.tallies it.regulars "meeting"/><#else><p class="empty">No meeting of the series has a roll call, so nobody is known to have come.</p></#if>
</section>
<#if it.open?has_content>
<section aria-labelledby="tasks">
<h2 id="tasks">Still to do <span class="many">${it.open?size}</span></h2>
<@lists.tasks lines=it.open[0..*most] series=false/>
<#if it.open?size gt most><details><summary>and ${it.open?size - most} more</summary><@lists.tasks lines=it.open[most..] series=false/></details></#if>
</section>
</#if>
<#list it.years as year>
<section aria-labelledby="y-${year.year?replace(" ", "-")?lower_case}">
<h2 id="y-${year.year?replace(" ", "-")?lower_case}">${year.year} <span class="many">${lists.held(year.entries)}</span></h2>
<@lists.meetings year.entries false/>
</section>
</#list>
</@layout.page>
