<#--
  The frame of every page. A template imports it and puts its content inside:

    <#import "layout.ftl" as layout>
    <@layout.page title="People" section="people/"> … </@layout.page>

  Gets:  root     the way back to the site's root: "../../"
         canonical   the page's public address, empty where it is not known
         site     name, description, language, nav (list of url, title), base (public address or empty)
  Parameters of page:
         title        for the browser's tab; the site's name is added
         section      the entry of site.nav that the page belongs to
         description  one sentence for search engines
         find         false where the page has a search form of its own
         feed         true where a feed stands beside the page
         person       true for a page about people, which site.people.noindex keeps from search engines
         trail        the pages between the home page and this one, each with title and url
         about        what the page is about, as a hash in schema.org's words
         sheet        a file below css/ that imports all that the page needs, in place of those of every page
         styles, scripts   further files below css/ and js/: charts.css where there are pictures, meeting.css for notes
  Ids of the frame and of a meeting's page start with an underscore: those of the notes' passages never do.
-->
<#import "macros/linked-data.ftl" as linked>
<#assign home = root?has_content?then(root, "./")>

<#macro page title section="" description="" find=true feed=false person=false trail=[] about={} sheet="" styles=[] scripts=[]>
<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title><#if title?has_content>${title} · </#if>${site.name}</title>
<#if description?has_content><meta name="description" content="${description}"></#if>
<meta name="color-scheme" content="light dark">
<#if canonical?has_content>
<link rel="canonical" href="${canonical}">
<link rel="alternate" type="application/atom+xml" title="${site.name}" href="${root}feed.xml">
<#if feed><link rel="alternate" type="application/atom+xml" title="${title}" href="feed.xml"></#if>
<meta property="og:type" content="website">
<meta property="og:site_name" content="${site.name}">
<meta property="og:title" content="${title?has_content?then(title, site.name)}">
<meta property="og:url" content="${canonical}">
<meta property="og:image" content="${site.base}card.png">
<#if description?has_content><meta property="og:description" content="${description}"></#if>
</#if>
<#if site.base?has_content><link rel="search" type="application/opensearchdescription+xml" title="${site.name}" href="${root}opensearch.xml"></#if>
<#if person && (site["people.noindex"]!"false") == "true"><meta name="robots" content="noindex"></#if>
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<#if sheet?has_content>
<link rel="stylesheet" href="${root}css/${sheet}">
<#else>
<#list ["base.css", "lists.css"] + styles as style>
<link rel="stylesheet" href="${root}css/${style}">
</#list>
<link rel="stylesheet" href="${root}css/print.css" media="print">
</#if>
<script src="${root}js/site.js" defer></script>
<#if !scripts?seq_contains("search-page.js")><script src="${root}js/search-box.js" defer></script></#if>
<#list scripts as script>
<script src="${root}js/${script}" defer></script>
</#list>
<@linked.script about trail title/>
</head>
<body>
<a class="skip" href="#_content">Skip to the content</a>
<header class="masthead">
<div class="frame">
<a class="brand" href="${home}"><svg viewBox="0 0 32 32" aria-hidden="true"><path d="M6 4h17a3 3 0 0 1 3 3v21H9a3 3 0 0 1-3-3zM6 25a3 3 0 0 1 3-3h17M11 9h10M11 14h7"/></svg>${site.name}</a>
<#if find><@searchForm "_find"/></#if>
<nav aria-label="Site">
<ul>
<#list site.nav as entry>
<li><a href="${root}${entry.url}"<#if entry.url == section> aria-current="page"</#if>>${entry.title}</a></li>
</#list>
</ul>
</nav>
</div>
</header>
<main id="_content" class="frame" tabindex="-1">
<#nested>
</main>
<footer class="colophon">
<div class="frame">
<p>${site.name}. Made from the notes of the meetings; <a href="${root}about/">how, and what was not understood</a>. <a href="${root}data/archive.json">The whole archive as data</a>, and <a href="${root}data/archive.schema.json">its schema</a>.</p>
</div>
</footer>
</body>
</html>
</#macro>

<#-- A search form that needs no script. id: unique on the page. -->
<#macro searchForm id large=false>
<form class="find<#if large> find-large</#if>" role="search" action="${root}search/" method="get">
<label class="hidden" for="${id}">Search the notes</label>
<input id="${id}" type="search" name="q" placeholder="Search the notes" autocomplete="off" spellcheck="false">
<button type="submit"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M13 13l5 5M8.5 15a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13z"/></svg><span<#if !large> class="hidden"</#if>>Search</span></button>
</form>
</#macro>
