<#--
  What a page tells programs, in schema.org's words (JSON-LD 1.1). json(value) writes it, and leaves out what is empty.
  Gets: site, canonical, json, as layout.ftl does. Nothing is told where the site's public address is not known.
  Parameters of script:
         about  what the page is about: a hash with @type, or an empty one
         trail  the pages above this one, from the top, each with title and url; without the home page
         name   of this page; empty on the home page
-->
<#macro script about trail name>
<#if canonical?has_content>
<#local told = about?has_content?then([{"@id": canonical, "url": canonical} + about], [])>
<#if name?has_content><#local told += [{"@type": "BreadcrumbList", "itemListElement": crumbs(trail, name)}]></#if>
<#if told?has_content>
<script type="application/ld+json">${json({"@context": "https://schema.org", "@graph": told})}</script>
</#if>
</#if>
</#macro>

<#function crumbs trail name>
<#local items = []>
<#list [{"title": site.name, "url": ""}] + trail as page>
<#local items += [{"@type": "ListItem", "position": page?counter, "name": page.title, "item": site.base + page.url}]>
</#list>
<#return items + [{"@type": "ListItem", "position": items?size + 1, "name": name}]>
</#function>

<#-- link: text and url. -->
<#function thing type link>
<#return {"@type": type, "name": link.text, "url": site.base + link.url}>
</#function>
