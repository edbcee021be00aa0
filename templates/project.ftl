<#--
  A project.
  Gets content.project: org.minutebook.site.pages.ProjectPage
-->
<#import "layout.ftl" as layout>
<#import "macros/lists.ftl" as lists>
<#import "macros/chart.ftl" as charts>
<#assign it = content.project>
<#macro issues some>
<#list some as issue>
<div class="quotes">
<p class="when"><a rel="external" href="${issue.number.url}">${issue.number.text}</a></p>
<ul><li dir="auto"><a href="${root}${issue.latest.url}">${issue.latest.text}</a><span class="under"><#list issue.meetings as meeting><a href="${root}${meeting.url}"><@lists.date meeting.date/></a><#sep>, </#list></span></li></ul>
</div>
</#list>
</#macro>
<@layout.page title=it.id section="projects/" description="Every line of the notes that speaks of " + it.id + "." feed=true styles=["charts.css"] trail=[{"title": "Projects", "url": "projects/"}] about={
  "@type": "SoftwareSourceCode", "name": it.id, "alternateName": it.aliases,
  "codeRepository": it.address
}>
<header class="title">
<p class="eyebrow"><a href="${root}projects/">Projects</a></p>
<h1 class="repository"><#list it.id?split("/") as part>${part}<#sep>/<wbr></#list></h1>
<p class="sum"><a rel="external" href="${it.address}">On <#if it.forge == "github.com">GitHub<#else>${it.forge}</#if></a><#if it.aliases?has_content><span class="sep"> · </span>also called <#list it.aliases as alias>${alias}<#sep>, </#list></#if><span class="sep"> · </span>named in ${lists.plural(it.meetings, "meeting")}<#if canonical?has_content><span class="sep"> · </span><a href="feed.xml">Feed</a></#if></p>
</header>
<@charts.chart it.chart/>
<#if it.speakers?has_content>
<section aria-labelledby="speakers">
<h2 id="speakers">Who speaks of it</h2>
<p class="method">Lines that name the project and are credited to somebody.</p>
<@lists.tallies it.speakers "line"/>
</section>
</#if>
<#if it.issues?has_content>
<section aria-labelledby="issues">
<h2 id="issues">Issues and pull requests <span class="many">${it.issues?size}</span></h2>
<@issues it.issues[0..*12]/>
<#if it.issues?size gt 12><details><summary>and ${it.issues?size - 12} more</summary><@issues it.issues[12..]/></details></#if>
</section>
</#if>
<section aria-labelledby="mentions">
<h2 id="mentions">In the notes</h2>
<@lists.quotesByYear it.mentions "mentions"/>
</section>
</@layout.page>
