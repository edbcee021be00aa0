<#--
  All meetings, and the way to each series.
  Gets content.series: org.minutebook.site.pages.SeriesPage, of all series together
-->
<#import "layout.ftl" as layout>
<#import "macros/lists.ftl" as lists>
<#import "macros/chart.ftl" as charts>
<#assign it = content.series>
<@layout.page title="Meetings" section="meetings/" description="All meetings by year." styles=["charts.css"]>
<header class="title">
<h1>Meetings</h1>
<p class="lead">${lists.plural(it.meetings, "meeting")}<#if it.first??>, <@lists.time it.first it.last/></#if>. Follow a name to its series. <a href="${root}data/meetings.csv">As a table</a>, <a href="${root}meetings/calendar.ics">as a calendar</a>.</p>
</header>
<@charts.chart it.chart/>
<nav class="years" aria-label="Years"><ul><#list it.years as year><li><a href="#y-${year.year?replace(" ", "-")?lower_case}">${year.year}</a></li></#list></ul></nav>
<#list it.years as year>
<section aria-labelledby="y-${year.year?replace(" ", "-")?lower_case}">
<h2 id="y-${year.year?replace(" ", "-")?lower_case}"><#if it.reviewed?seq_contains(year.year)><a class="plain-link" href="${root}meetings/${year.year}/">${year.year}</a><#else>${year.year}</#if> <span class="many">${lists.held(year.entries)}</span></h2>
<@lists.meetings year.entries/>
</section>
</#list>
</@layout.page>
