<#--
  The home page.
  Gets content.home: org.minutebook.site.pages.HomePage
-->
<#import "layout.ftl" as layout>
<#import "macros/lists.ftl" as lists>
<#import "macros/chart.ftl" as charts>
<#assign it = content.home>
<@layout.page title="" description=site.description find=false styles=["charts.css"] about={
  "@type": "WebSite", "name": site.name, "description": site.description, "inLanguage": site.language,
  "potentialAction": {"@type": "SearchAction", "target": site.base + "search/?q={query}", "query-input": "required name=query"}
}>
<div class="hero">
<h1>${site.name}</h1>
<p class="lead">${site.description}</p>
<@layout.searchForm "find" true/>
<p class="sum">The notes of <a href="${root}meetings/">${lists.plural(it.meetings, "meeting")}</a><#if it.first??> ${(it.first.iso == it.last.iso)?then("of", "from")} <@lists.time it.first it.last/></#if>, with <a href="${root}people/">${lists.plural(it.people, "person", "people")}</a><#if it.organizations gt 0> of <a href="${root}organizations/">${lists.plural(it.organizations, "organization")}</a></#if><#if it.projects gt 0>, about <a href="${root}projects/">${lists.plural(it.projects, "project")}</a></#if>.</p>
</div>

<section aria-labelledby="years">
<h2 id="years">The years</h2>
<@charts.chart of=it.chart hint="A stroke is a meeting; the more people its roll call names, the higher."/>
</section>

<#if it.topics?has_content>
<section aria-labelledby="topics">
<h2 id="topics">What comes up</h2>
<ul class="chips"><#list it.topics as topic><li><a href="${root}${topic.url}">${topic.text}</a></li></#list></ul>
<p class="more"><a href="${root}topics/">All topics</a></p>
</section>
</#if>

<div class="columns">
<section aria-labelledby="newest">
<h2 id="newest">Newest meetings</h2>
<#if it.newest?has_content>
<ul class="cards">
<#list it.newest as line>
<li>
<p class="when"><a href="${root}${line.url}"><@lists.date line.date/></a> <span>${line.series.text}</span></p>
<#if line.title??><p dir="auto"><strong>${line.title}</strong></p></#if>
<#if line.topics?has_content><p dir="auto"><#list line.topics as topic>${topic}<#sep><span class="sep"> · </span></#list></p></#if>
<p class="under"><#if line.people gt 0>${lists.plural(line.people, "person", "people")}<#else>no roll call</#if><#if line.tasks gt 0><span class="sep"> · </span>${lists.plural(line.tasks, "action item")}</#if></p>
</li>
</#list>
</ul>
<p class="more"><a href="${root}meetings/">All meetings</a></p>
<#else>
<p class="empty">The archive holds no meeting.</p>
</#if>
</section>

<section aria-labelledby="open">
<h2 id="open">Still to do</h2>
<#if it.openTasks?has_content>
<@lists.tasks it.openTasks/>
<#elseif it.olderOpen gt 0>
<p class="empty">No action item of the last year is open.</p>
<#else>
<p class="empty">No action item is open: the notes name none, or say of all that they are done.</p>
</#if>
<#if it.open + it.olderOpen gt 0>
<p class="more"><a href="${root}actions/"><#if it.open gt 0>All ${it.open} of the last year<#else>Action items</#if></a><#if it.olderOpen gt 0> <span class="quiet">and ${it.olderOpen} older, which the notes never say are done</span></#if></p>
</#if>
<#if it.decisions gt 0><p class="more"><a href="${root}decisions/">${lists.plural(it.decisions, "decision")}</a></p></#if>
</section>
</div>

<#if it.since??>
<section aria-labelledby="lately">
<h2 id="lately">Lately</h2>
<p class="about">In the ${lists.plural(it.lately, "newest meeting")}, since ${it.since}.</p>
<div class="columns">
<div>
<h3>Who came</h3>
<#if it.latePeople?has_content><@lists.tallies it.latePeople "meeting"/><#else><p class="empty">None of these meetings has a roll call.</p></#if>
</div>
<div>
<h3>What was spoken of</h3>
<#if it.lateProjects?has_content><@lists.tallies it.lateProjects "meeting" "" true/><#else><p class="empty">These meetings name no project that the site knows.</p></#if>
</div>
</div>
</section>
</#if>
</@layout.page>
