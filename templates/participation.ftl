<#--
  Who came, over the years.
  Gets content.participation: org.minutebook.site.pages.ParticipationPage
-->
<#import "layout.ftl" as layout>
<#import "macros/lists.ftl" as lists>
<#import "macros/chart.ftl" as charts>
<#import "macros/bars.ftl" as bars>
<#assign it = content.participation>
<@layout.page title="Participation" section="people/" description="How many people came to the meetings, who came for the first time, for whom they signed in, and how long they stay." styles=["charts.css"] trail=[{"title": "People", "url": "people/"}]>
<header class="title">
<p class="eyebrow"><a href="${root}people/">People</a></p>
<h1>Participation</h1>
<p class="lead">${lists.plural(it.people, "person", "people")} signed in to ${lists.plural(it.meetings, "meeting")} that have a roll call. Who was there and did not sign in is not counted. <a href="${root}data/attendance.csv">Every entry of a roll call, as a table</a>.</p>
</header>
<section aria-labelledby="how-many">
<h2 id="how-many">How many came</h2>
<@charts.chart of=it.sizes hint="A stroke is a meeting; the more people its roll call names, the higher."/>
</section>
<section aria-labelledby="new">
<h2 id="new">Newcomers and those who return</h2>
<p class="method">A person counts once in a quarter. The first time is the first in this archive.</p>
<@charts.chart of=it.quarters empty="No roll call has a date."/>
</section>
<section aria-labelledby="comers">
<h2 id="comers">${it.comers.title}</h2>
<p class="method">A person counts once in a year.</p>
<#if it.comers.rows?has_content><@bars.bars it.comers/><#else><p class="empty">No roll call has a date.</p></#if>
</section>
<section aria-labelledby="organizations">
<h2 id="organizations">${it.organizations.title}</h2>
<p class="method">Those for which somebody signed in, each once in a year.</p>
<#if it.organizations.rows?has_content><@bars.bars it.organizations/><#else><p class="empty">No roll call names an organization.</p></#if>
</section>
<section aria-labelledby="stays">
<h2 id="stays">${it.stays.title}</h2>
<p class="method">The time between the first and the latest meeting with somebody. Those who came of late may stay longer yet.</p>
<#if it.stays.rows?has_content><@bars.bars it.stays/><#else><p class="empty">No roll call has a date.</p></#if>
</section>
</@layout.page>
