<#--
  Search, in the reader's browser: the scripts that js/search-page.js imports fill the elements marked data-….
  Gets content.search: org.minutebook.site.pages.SearchPage
-->
<#import "layout.ftl" as layout>
<#assign it = content.search>
<@layout.page title="Search" section="search/" description="Search the notes of all meetings: words, phrases, people, projects, series and dates." find=false sheet="search-page.css" scripts=["search-page.js"]>
<link rel="preload" href="index.js" as="script">
<h1 class="search-title">Search</h1>
<@layout.searchForm "find" true/>
<details class="syntax">
<summary>What a query can say</summary>
<dl>
<dt><code>hub release notes</code></dt><dd>Any of the words, in all their forms. Passages with more of them, and with rarer ones, come first.</dd>
<dt><code>"release notes"</code></dt><dd>These words in this order.</dd>
<dt><code>-draft</code></dt><dd>Without this word.</dd>
<dt><code>releas*</code></dt><dd>Words that begin so.</dd>
<dt><code>person:ada</code> <code>project:docs</code></dt><dd>Passages in which somebody speaks or is named; that speak of a repository.</dd>
<dt><code>series:<#if it.series?has_content>${it.series[0].link.url?remove_beginning("meetings/")?remove_ending("/")}<#else>NAME</#if></code> <code>kind:action</code></dt><dd>Meetings of a series; passages of a kind: agenda, update, action, decision, roll-call.</dd>
<dt><code>year:2024</code> <code>after:2024-03</code> <code>before:2025</code></dt><dd>When the meeting was. The day that follows <code>after:</code> belongs to it, that after <code>before:</code> does not.</dd>
</dl>
<p>Keys: <kbd>/</kbd> goes to the box, the arrows go through the hits, <kbd>Enter</kbd> opens one, <kbd>Esc</kbd> leads back.</p>
</details>
<noscript><p class="empty">Search runs in your browser and needs JavaScript. Without it, run <code>./minutebook search "what you look for"</code>, or go by <a href="${root}meetings/">meeting</a>, <a href="${root}people/">person</a> or <a href="${root}projects/">project</a>.</p></noscript>
<div class="results" data-search>
<p role="status" data-state="idle" tabindex="-1"></p>
<div data-hints></div>
<ul class="offers" data-offers aria-label="Pages"></ul>
<figure class="when-told" data-when hidden></figure>
<div class="found" data-found hidden>
<details class="facets" data-facets>
<summary>Narrow</summary>
<#list ["year", "series", "kind", "person", "project"] as name>
<details data-facet="${name}"<#if name?index lt 3> open</#if>><summary>${name?cap_first}</summary><fieldset><legend class="hidden">${name?cap_first}</legend></fieldset></details>
</#list>
</details>
<div class="found-hits">
<form class="order" data-order>
<label><span class="hidden">Order</span><select name="sort"><option value="">Best first</option><option value="newest">Newest first</option><option value="oldest">Oldest first</option></select></label>
<label><span class="hidden">Group</span><select name="group"><option value="">By meeting</option><option value="person">By person</option><option value="none">Not grouped</option></select></label>
<label><input type="checkbox" name="words"> Only those with the most of the words</label>
</form>
<ul class="narrowed" data-chips aria-label="Narrowed to"></ul>
<ol class="hit-groups" data-hits></ol>
<button type="button" class="more-hits" data-more hidden>More</button>
</div>
</div>
<div class="begin" data-begin hidden>
<#if it.topics?has_content>
<h2 id="_topics">What comes up</h2>
<ul class="chips" aria-labelledby="_topics"><#list it.topics as topic><li><a href="?q=${topic?url}">${topic}</a></li></#list></ul>
</#if>
<h2 id="_examples">To begin with</h2>
<ul aria-labelledby="_examples">
<li><a href="?q=kind%3Adecision&amp;sort=newest">Decisions</a>, the newest first</li>
<#if it.lastYear?has_content>
<li><a href="?q=kind%3Aaction+year%3A${it.lastYear}">Action items of ${it.lastYear}</a></li>
</#if>
<#list it.series as line>
<li><a href="?q=kind%3Aagenda&amp;series=${line.link.url?remove_beginning("meetings/")?remove_ending("/")?url}&amp;sort=newest">Agenda items of ${line.link.text}</a></li>
<#if line?index == 1><#break></#if>
</#list>
</ul>
</div>
<div class="try" data-try hidden>
<p>What can be tried:</p>
<ul>
<li>Other words, or fewer. Any of the words is enough, so each that is there counts.</li>
<li>Without quotation marks, and without conditions such as <code>year:</code>.</li>
<li>The beginning of a word with a star: <code>releas*</code>.</li>
<li>The lists of <a href="${root}meetings/">meetings</a>, <a href="${root}people/">people</a>, <a href="${root}organizations/">organizations</a> and <a href="${root}projects/">projects</a>.</li>
</ul>
</div>
</div>
</@layout.page>
