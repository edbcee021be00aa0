<#--
  A person.
  Gets content.person: org.minutebook.site.pages.PersonPage
-->
<#import "layout.ftl" as layout>
<#import "macros/linked-data.ftl" as linked>
<#import "macros/lists.ftl" as lists>
<#import "macros/chart.ftl" as charts>
<#assign it = content.person>
<@layout.page title=it.name section="people/" description="Meetings, words and promises of " + it.name + "." feed=true person=true styles=["charts.css"] trail=[{"title": "People", "url": "people/"}] about={
  "@type": "Person", "name": it.name, "alternateName": it.aliases,
  "sameAs": it.handle???then("https://github.com/" + (it.handle!)?url, ""),
  "affiliation": it.affiliation???then([it.affiliation!], [])?map(o -> linked.thing("Organization", o))
}>
<header class="title">
<p class="eyebrow"><a href="${root}people/">People</a></p>
<h1 dir="auto">${it.name}</h1>
<#if it.affiliation?? || it.handle?? || it.aliases?has_content || canonical?has_content>
<ul class="sum dotted">
<#if it.affiliation??><li><a href="${root}${it.affiliation.url}" dir="auto">${it.affiliation.text}</a></li></#if>
<#if it.handle??><li><a rel="external" href="https://github.com/${it.handle?url}">@${it.handle}</a></li></#if>
<#if it.aliases?has_content><li>also written <#list it.aliases as alias><span dir="auto">${alias}</span><#sep>, </#list></li></#if>
<#if canonical?has_content><li><a href="feed.xml">Feed</a></li></#if>
</ul>
</#if>
</header>

<dl class="counts">
<div><dt>${(it.attended == 1)?then("meeting", "meetings")}</dt><dd>${it.attended}</dd></div>
<div><dt>${(it.statements == 1)?then("statement", "statements")}</dt><dd><#if it.said?has_content><a href="#said">${it.statements}</a><#else>${it.statements}</#if></dd></div>
<#if it.open?has_content><div><dt>open action ${(it.open?size == 1)?then("item", "items")}</dt><dd><a href="#tasks">${it.open?size}</a></dd></div></#if>
<#if it.first??><#if it.first.url != it.latest.url><div><dt>first</dt><dd class="day"><a href="${root}${it.first.url}"><@lists.date it.first.date "month"/></a></dd></div></#if>
<div><dt>${(it.first.url == it.latest.url)?then("first and latest", "latest")}</dt><dd class="day"><a href="${root}${it.latest.url}"><@lists.date it.latest.date "month"/></a></dd></div></#if>
</dl>
<p class="method">A meeting counts where its roll call names the person; a statement is a line of the notes credited to them.</p>

<section aria-labelledby="meetings">
<h2 id="meetings">In the meetings</h2>
<@charts.chart of=it.chart legend=[{"kind": "spoke", "top": 1, "means": "spoke"}, {"kind": "present", "top": 9, "means": "was present"}, {"kind": "regrets", "top": 9, "means": "sent regrets"}, {"kind": "meeting", "top": 16, "means": "not in the roll call"}] empty="No roll call and no line with a date names them."/>
</section>

<#if it.affiliations.rows?size gt 1 || it.affiliations.rows?has_content && it.attended gt 1>
<section aria-labelledby="affiliations">
<h2 id="affiliations">Signed in for</h2>
<@charts.chart of=it.affiliations compact=true/>
</section>
</#if>

<#if it.open?has_content || it.done?has_content>
<section aria-labelledby="tasks">
<h2 id="tasks">Promised</h2>
<#if it.open?has_content><@lists.tasks it.open false/></#if>
<#if it.done?has_content><h3>Done</h3><@lists.tasks it.done false/></#if>
</section>
</#if>

<#if it.companions?has_content || it.projects?has_content>
<div class="columns">
<#if it.companions?has_content>
<section aria-labelledby="companions">
<h2 id="companions">Met most with</h2>
<@lists.tallies it.companions "meeting"/>
</section>
</#if>
<#if it.projects?has_content>
<section aria-labelledby="projects">
<h2 id="projects">Spoke of</h2>
<@lists.tallies it.projects "line" "" true/>
</section>
</#if>
</div>
</#if>

<#if it.led?has_content || it.roles?has_content>
<section aria-labelledby="led">
<h2 id="led">Led</h2>
<#if it.roles?has_content>
<dl class="terms"><#list it.roles as role><dt>${role.words} ${lists.plural(role.places?size, "meeting")}</dt><dd><#list role.places as place><a href="${root}${place.url}"><@lists.date place.date/></a><#sep>, </#list></dd></#list></dl>
</#if>
<#if it.led?has_content>
<p class="method">Items of agendas that are credited to them, with what others said to it in the notes.</p>
<@lists.quotesByYear it.led "led" "h3" 1/>
</#if>
</section>
</#if>

<section aria-labelledby="said">
<h2 id="said">Said</h2>
<#if it.said?has_content><@lists.quotesByYear it.said "said"/><#else><p class="empty">The notes credit no line to ${it.name}.</p></#if>
</section>

<#if it.mentioned?has_content>
<section aria-labelledby="mentioned">
<h2 id="mentioned">Mentioned</h2>
<@lists.quotesByYear it.mentioned "mentioned"/>
</section>
</#if>

<#if it.reasons?has_content>
<details class="reasons">
<summary>Why these names are taken to be one person</summary>
<ul><#list it.reasons as reason><li>${reason}</li></#list></ul>
</details>
</#if>
</@layout.page>
