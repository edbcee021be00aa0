/* All that the search page runs, sent as one file: a first search is to load little. */
// @import "search-engine.js";
// @import "search-hits.js";
// @import "search-narrow.js";
// @import "search-list.js";
// @import "search-address.js";
// @import "search.js";
