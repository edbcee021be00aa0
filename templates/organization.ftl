<#--
  An organization.
  Gets content.organization: org.minutebook.site.pages.OrganizationPage
-->
<#import "layout.ftl" as layout>
<#import "macros/lists.ftl" as lists>
<#import "macros/chart.ftl" as charts>
<#assign it = content.organization>
<@layout.page title=it.name section="organizations/" description="Who signed in for " + it.name + ", and when." styles=["charts.css"] trail=[{"title": "Organizations", "url": "organizations/"}] about={"@type": "Organization", "name": it.name, "alternateName": it.aliases}>
<header class="title">
<p class="eyebrow"><a href="${root}organizations/">Organizations</a></p>
<h1 dir="auto">${it.name}</h1>
<p class="sum"><#if it.aliases?has_content>Also written <#list it.aliases as alias><span dir="auto">${alias}</span><#sep>, </#list>. </#if>${lists.plural(it.people?size, "person", "people")} in ${lists.plural(it.meetings, "meeting")}.</p>
</header>
<#if it.entries?has_content>
<@charts.chart it.chart/>
<section aria-labelledby="people">
<h2 id="people">Who signed in for it</h2>
<@charts.chart of=it.times compact=true/>
<#if it.times.rows?size != it.people?size><@lists.tallies it.people "meeting"/></#if>
</section>
<section aria-labelledby="entries">
<h2 id="entries">In the roll calls</h2>
<@lists.quotesByYear it.entries "entries" "h3" 0 false/>
</section>
<#else>
<p class="empty">Nobody came for it: only regrets, or a meeting that was cancelled, name it.</p>
</#if>
</@layout.page>
