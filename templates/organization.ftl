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
<@charts.chart it.chart/>
<section aria-labelledby="people">
<h2 id="people">Who signed in for it</h2>
<#if it.people?has_content><@charts.chart of=it.times compact=true/>
<#if it.times.rows?size != it.people?size><@lists.tallies it.people "meeting"/></#if><#else><p class="empty">Nobody known by name.</p></#if>
</section>
<section aria-labelledby="entries">
<h2 id="entries">In the roll calls</h2>
<#if it.entries?has_content><@lists.quotesByYear it.entries "entries" "h3" 0 false/><#else><p class="empty">No roll call names it; it is known from the registry.</p></#if>
</section>
</@layout.page>
