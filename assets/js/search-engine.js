/*
 * Searches the index that org.minutebook.search.BrowserIndex writes, in the reader's own browser.
 * A classic script, and index files that are scripts: both load from a disk, where modules and fetch do not.
 * Words, query, plan and scores are those of the Java classes named below, to the last bit of a float.
 *
 * What pages may use, all in window.minutebook:
 *   root                 URL of the site's root
 *   search(query)        promise of { hits, words, corrections }: all hits, best first, each { doc, score, matched },
 *                        matched being how many of the words and names asked for it has; a Set of the folded words
 *                        found; a Map from mistyped words to what they were taken for
 *   meeting(doc)         { number, date, year, month, day, series, seriesTitle } of a hit's meeting; date as the notes
 *                        tell it (YYYY-MM-DD or YYYY-MM, "" where none is known); year, month, day are 0 where unknown
 *   passage(doc)         promise of what to show of a hit: { doc, url, fragment, line, endLine, file, meetingUrl, about,
 *                        above, text, kinds, speakers, projects }: file is the meeting's; about is what the
 *                        passage is about, a line never empty; above is the path of headings and bullets above it;
 *                        kinds, ids of what it is: agenda, update, action, decision, roll-call, often none;
 *                        speakers, who speaks in it: [{ id, name, url }]; projects [{ id, url }]
 *   facet(hits, name)    promise of how many of the hits there are by year, series, kind, person or project: a list of
 *                        { value, label, count, first, last }, most hits first (years newest first); value fits the
 *                        filter of that name; first and last are the earliest and latest meeting's date, "" where
 *                        unknown. All but year and series load a file more
 *   members(hits, name, value) promise of those of the hits that a facet's count stands for
 *   names(query)         promise of pages whose name is the whole query, or begins with it: [{ kind, title, url, exact }],
 *                        exact ones first; kind is person, project, topic, organization or series
 *   snippet(text, words) the stretch of a text to show, as a list of { text, found }; found ones are to be marked
 *   words(text)          the words of a text, each { text, parts, start, end }, text and parts folded
 *   isFound(word, words) whether one of words(text) is one of those found
 *   stem(word), distance(a, b, most)
 * Promises reject with an Error whose message is the address of the file that did not load; a later call tries again.
 * meeting, facet and members answer once a search has.
 */
(function () {
  "use strict";
  const root = new URL("../", document.currentScript.src);
  const f = Math.fround;
  const ALSO = 2, PERSON = 3, PROJECT = 4;

  // ---- Files ----

  const files = new Map();
  const awaited = new Map();
  let contents = null;

  window.__s = (name, data) => {
    const resolve = awaited.get(name);
    awaited.delete(name);
    if (resolve) resolve(data);
  };

  function load(name, folder) {
    if (!files.has(name)) {
      files.set(name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        awaited.set(name, resolve);
        // A file that is cut short loads as well, and hands nothing over.
        script.onload = script.onerror = () => {
          script.remove();
          if (!awaited.delete(name)) return;
          files.delete(name);
          reject(new Error(script.src));
        };
        script.src = new URL("search/" + (folder ? folder + "/" : "") + name + ".js", root);
        document.head.append(script);
      }));
    }
    return files.get(name);
  }

  const decoded = new Map();

  /** A file of the index, decoded once. */
  function shard(name, decode) {
    if (!decoded.has(name)) {
      const made = load(name, contents.folder).then(decode);
      made.catch(() => decoded.delete(name));
      decoded.set(name, made);
    }
    return decoded.get(name);
  }

  // ---- Numbers as text (Packed.java) ----

  const DIGITS = "!#$%&'()*+,-./0123456789:;<=>?@BCDFGHJKLMNPQRSTVWXZ[]^_`bcdfghjklmnpqrstvwxz{|}~";
  const ENDS = 70, MORE = 10, VALUES = new Uint8Array(128);
  [...DIGITS].forEach((d, i) => VALUES[d.charCodeAt(0)] = i);

  /** Reads one number after the other. */
  function numbers(text) {
    let at = 0;
    const next = () => {
      let value = 0, factor = 1, digit;
      while ((digit = VALUES[text.charCodeAt(at++)]) >= ENDS) {
        value += factor * digit;
        factor *= MORE;
      }
      return value + factor * digit;
    };
    next.more = () => at < text.length;
    return next;
  }

  let opening = null;

  /** Opens the table of contents, once for all that wait for it. */
  function open() {
    opening ||= load("index", "").then(read);
    opening.catch(() => opening = null);
    return opening;
  }

  /** Reads the table of contents (Contents.java). */
  function read(c) {
    c.stop = new Set(c.stop.split(" "));
    c.terms = c.terms ? c.terms.split(" ") : [];
    for (const list of ["names", "spellings"]) c[list] = new Set(c[list].split(" "));
    c.frequent = c.frequent.split(" ");
    const all = [], ends = [];
    let day = Date.parse(c.latest);
    c.size = 0;
    for (const next = numbers(c.meetings); next.more();) {
      const kind = next(), known = kind % 3;
      ends.push(c.size += next());
      if (known) day -= 864e5 * next();
      all.push([known ? new Date(day).toISOString().slice(0, known < 2 ? 7 : 10) : "", (kind - known) / 3]);
    }
    c.meetings = all;
    c.meetingOf = new Uint32Array(c.size);
    ends.forEach((end, i) => c.meetingOf.fill(i, ends[i - 1] || 0, end));
    c.weights = new Uint8Array(c.size);
    c.fields = c.fields.map(([boost, b, passages, words, positions]) => {
      const average = f(words / passages);
      const norms = new Float32Array(256);
      for (let i = 0; i < 256; i++)
        norms[i] = 1 / f(f(c.k1) * f(f(1 - f(b)) + f(f(f(b) * fieldLength(i)) / average)));
      return { boost, b, passages, positions, norms };
    });
    contents = c;
  }

  /** The field length that a norm byte stands for (Lucene's SmallFloat.byte4ToInt). */
  function fieldLength(norm) {
    if (norm < 24) return norm;
    const bits = norm - 24 & 7, shift = (norm - 24 >> 3) - 1;
    return 24 + (shift < 0 ? bits : (bits | 8) * 2 ** shift);
  }

  // ---- Words (Words.java) ----

  const RUN = /[\p{L}\p{M}\p{N}]+(?:(?:(?<=\p{N})\.(?=\p{N})|(?<=\p{L})['’](?=\p{L}))[\p{L}\p{M}\p{N}]+)*/gu;
  const HUMP = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

  const ACCENT = /(^|[^\p{L}\p{M}]|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}])\p{M}+/gu;
  const WITHOUT_MARK = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ħ: "h", ı: "i" };

  function fold(run) {
    return run.normalize("NFKD").replace(ACCENT, "$1").toLowerCase().replace(/[ßæœøđðþłħı]/g, (c) => WITHOUT_MARK[c])
      .replace(/['’]s$/, "").replace(/['’]/g, "").normalize("NFC");
  }

  const LONGEST_WORD = 255;

  function words(text) {
    const all = [];
    for (const run of text.matchAll(RUN)) {
      const folded = fold(run[0]);
      const humps = run[0].split(HUMP).map(fold);
      if (folded && run[0].length <= LONGEST_WORD)
        all.push({
          text: folded,
          parts: humps.length > 1 && humps.every((h) => h.length > 1) ? humps : [],
          start: run.index,
          end: run.index + run[0].length,
        });
    }
    return all;
  }

  const texts = (text) => words(text).map((w) => w.text);

  // ---- Stems (Stemmer.java): M. F. Porter, An algorithm for suffix stripping, 1980, as Lucene has it ----

  const C = "[^aeiou][^aeiouy]*", V = "[aeiouy][aeiou]*";
  const ONE = new RegExp(`^(${C})?${V}${C}`);
  const ONLY_ONE = new RegExp(`^(${C})?${V}${C}(${V})?$`);
  const TWO = new RegExp(`^(${C})?${V}${C}${V}${C}`);
  const VOWEL = new RegExp(`^(${C})?[aeiouy]`);
  const SHORT = new RegExp(`^${C}[aeiouy][^aeiouwxy]$`);
  const LONG_ENDINGS = ending("ational ate tional tion enci ence anci ance izer ize bli ble alli al entli ent eli e "
    + "ousli ous ization ize ation ate ator ate alism al iveness ive fulness ful ousness ous aliti al iviti ive "
    + "biliti ble logi log");
  const MORE_ENDINGS = ending("icate ic ative _ alize al iciti ic ical ic ful _ ness _");
  const LAST = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;

  function ending(pairs) {
    const map = {};
    pairs.split(" ").forEach((p, i, all) => i % 2 && (map[all[i - 1]] = p === "_" ? "" : p));
    return [new RegExp(`^(.+?)(${Object.keys(map).join("|")})$`), map];
  }

  function stem(word) {
    if (word.length < 3) return word;
    let w = word[0] === "y" ? "Y" + word.slice(1) : word;
    let m;
    if (/(ss|i)es$/.test(w)) w = w.slice(0, -2);
    else if (/[^s]s$/.test(w)) w = w.slice(0, -1);
    if ((m = /^(.+?)eed$/.exec(w))) {
      if (ONE.test(m[1])) w = w.slice(0, -1);
    } else if ((m = /^(.+?)(ed|ing)$/.exec(w)) && VOWEL.test(m[1])) {
      w = m[1];
      if (/(at|bl|iz)$/.test(w)) w += "e";
      else if (/([^aeiouylsz])\1$/.test(w)) w = w.slice(0, -1);
      else if (SHORT.test(w)) w += "e";
    }
    if ((m = /^(.+?)y$/.exec(w)) && VOWEL.test(m[1])) w = m[1] + "i";
    for (const [pattern, map] of [LONG_ENDINGS, MORE_ENDINGS])
      if ((m = pattern.exec(w)) && ONE.test(m[1])) w = m[1] + map[m[2]];
    if ((m = LAST.exec(w))) {
      if (TWO.test(m[1])) w = m[1];
    } else if ((m = /^(.+?)(s|t)ion$/.exec(w)) && TWO.test(m[1] + m[2])) w = m[1] + m[2];
    if ((m = /^(.+?)e$/.exec(w)) && (TWO.test(m[1]) || ONLY_ONE.test(m[1]) && !SHORT.test(m[1]))) w = m[1];
    if (/ll$/.test(w) && TWO.test(w)) w = w.slice(0, -1);
    return w[0] === "Y" ? "y" + w.slice(1) : w;
  }

  // ---- Query (QueryParser.java) ----

  const TERM = /(-?)(?:(person|project|series|kind|year|after|before):)?(?:"([^"]*)"?|([^\s\p{Z}\uFEFF"]+))/giu;
  const MOST_WORDS = 32;

  function parse(query) {
    const asked = { words: [], phrases: [], excluded: [], filters: [] };
    let left = MOST_WORDS;
    for (const term of query.matchAll(TERM)) {
      if (left <= 0) break;
      const value = term[3] ?? term[4];
      if (term[2] && !term[1]) {
        const filter = { name: term[2].toLowerCase(), value: value.toLowerCase() };
        if (isValid(filter)) {
          asked.filters.push(filter);
          left--;
          continue;
        }
      }
      const folded = texts(value).slice(0, left);
      if (!folded.length) continue;
      left -= folded.length;
      if (term[1]) {
        asked.excluded.push(folded);
        continue;
      }
      if (term[3] !== undefined) asked.phrases.push(folded);
      folded.forEach((text, i) =>
        asked.words.push({ text, prefix: i === folded.length - 1 && value.endsWith("*") }));
    }
    return asked;
  }

  function isValid({ name, value }) {
    if (name === "year") return /^[12]\d{3}$/.test(value);
    if (name === "after" || name === "before") return /^[12]\d{3}(-[01]\d(-[0-3]\d)?)?$/.test(value);
    return texts(value).length > 0;
  }

  // ---- Words of the index (Vocabulary.java, TermShards.java, TermFile.java) ----

  /** The last of the numbers from 0 on, and below the limit, for which it holds: where it holds up to one and not after. */
  function last(limit, holds) {
    let low = 0, high = limit - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (holds(middle)) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  const shardOf = (word) => last(contents.terms.length + 1, (i) => contents.terms[i - 1] <= word);

  /** Where each word of a file stands: for each field the passages, how often, and the norms; and the passages' weights. */
  const terms = (i) => shard("t" + i, ([list, ...columns]) => {
    const [count, gap, freq, norm, weight] = columns.map(numbers), entries = new Map();
    const weighed = new Uint8Array(contents.size);
    for (const word of list ? list.split(" ") : []) {
      const has = count(), entry = [];
      contents.fields.forEach((field, n) => {
        if (!(has & 1 << n)) return;
        const size = count(), docs = [], freqs = [], norms = [];
        for (let j = 0, doc = 0; j < size; j++) {
          docs.push(doc += gap());
          if (!weighed[doc]) weighed[doc] = contents.weights[doc] = weight();
          freqs.push(freq());
          norms.push(field.b ? norm() : 1);
        }
        entry[n] = { docs, freqs, norms };
      });
      entry.compound = has >> contents.fields.length;
      entries.set(word, entry);
    }
    return entries;
  });

  const isFrequent = (word) => contents.frequent.includes(stem(word));

  /** The file that a word of a query is looked up in: its stem's. */
  function fileOf(word) {
    const stemmed = stem(word), frequent = contents.frequent.indexOf(stemmed);
    return frequent < 0 ? shardOf(stemmed) : contents.terms.length + 1 + frequent;
  }

  const entry = async (word) => (await terms(fileOf(word))).get(word);

  const frequency = (entry) => Math.max(...entry.filter(Boolean).map((e) => e.docs.length));

  /** The words with the same stem, each with its entry. */
  async function related(word) {
    const wanted = stem(word);
    return [...await terms(fileOf(word))].filter(([w]) => stem(w) === wanted);
  }

  async function completions(prefix) {
    if (prefix.length < contents.prefix) return [];
    const found = new Map();
    for (let i = shardOf(prefix), end = shardOf(prefix + "\uffff"); i <= end; i++)
      for (const [word, e] of await terms(i)) if (word.startsWith(prefix)) found.set(word, e);
    return [...found].map((e) => [...e, frequency(e[1])])
      .sort((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1)).slice(0, contents.completions);
  }

  /** The name of a first letter's file (FirstLetter.java). */
  const letter = (char) => /[a-z0-9]/.test(char) ? char : "_" + char.codePointAt(0).toString(16);

  /** The nearest word with the same first letter or, where there is none, with the second letter as its first. */
  async function correction(word) {
    const [shortest, longest] = contents.corrected;
    if (word.length < shortest || word.length > longest) return null;
    const [first, second] = [...word].map(letter);
    return await nearest(word, first) || nearest(word, second);
  }

  /** The nearest of a file's words; of equally near ones the most frequent, of these the first. */
  async function nearest(word, name) {
    if (!contents.spellings.has(name)) return null;
    const [list, frequencies] = await shard("v" + name, (texts) => texts), often = numbers(frequencies);
    const most = word.length < contents.twice ? 1 : 2;
    let best = null, least = most + 1, frequent = 0;
    for (const candidate of list.split(" ")) {
      const n = often(), d = Math.abs(candidate.length - word.length) > most ? 9 : distance(word, candidate, least);
      if (d < least || d === least && best !== null && n > frequent) [best, least, frequent] = [candidate, d, n];
    }
    return best;
  }

  /** Letters left out, added, changed, swapped (EditDistance.java). */
  function distance(a, b, most) {
    let before = [], last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j - 1] + (a[i - 1] !== b[j - 1]), last[j] + 1, row[j - 1] + 1);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
          row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      if (Math.min(...row) > most) return most + 1;
      [before, last] = [last, row];
    }
    return last[b.length];
  }

  // ---- Plan (Plan.java) ----

  async function group({ text, prefix }) {
    const entries = new Map(await related(text));
    if (prefix || !entries.size) for (const [word, e] of await completions(text)) entries.set(word, e);
    if (entries.size) return { word: text, entries };
    const word = await correction(text);
    return word && { word, entries: new Map(await related(word)) };
  }

  async function plan(asked) {
    const stops = (text) => contents.stop.has(text);
    const onlyStops = asked.words.every((w) => stops(w.text));
    const lookUp = (leftOut) => Promise.all(asked.words.map((w) => leftOut(w.text) ? null : group(w)));
    const saysNothing = (text) => !onlyStops && stops(text);
    const groups = new Map(), corrections = new Map(), texts = [];
    let found = await lookUp((text) => saysNothing(text) || isFrequent(text));
    if (!found.some(Boolean)) found = await lookUp(saysNothing);
    asked.words.forEach(({ text }, i) => {
      const g = found[i];
      texts.push(g ? g.word : text);
      if (!g) return;
      if (!groups.has(g.word)) groups.set(g.word, g);
      if (g.word !== text) corrections.set(text, g.word);
    });
    const apart = await Promise.all(texts.map((text, i) => found[i] && text.length > 1 ? entry(text) : null));
    const isPart = (i) => apart[i] || texts[i].length > 1 && (stops(texts[i]) || isFrequent(texts[i]));
    const joins = [];
    for (let length = 2; length <= 3; length++)
      for (let from = 0, to = length; to <= texts.length; from++, to++) {
        let all = !stops(texts[to - 1]) && (!apart[from] || apart[from].compound);
        for (let i = from; i < to; i++) all = all && isPart(i);
        const [a, b, c] = texts.slice(from, to), word = a + b + (c || "");
        if (!all || word.length > contents.compound || isFrequent(word)) continue;
        joins.push({ word, within: c ? [a, b, c, a + b, b + c] : [a, b] });
      }
    const known = await Promise.all(joins.map((j) => entry(j.word)));
    const parts = new Set();
    joins.forEach(({ word, within }, i) => {
      if (!known[i]) return;
      if (!groups.has(word)) groups.set(word, { word, entries: new Map([[word, known[i]]]) });
      if (known[i][ALSO]) within.forEach((part) => parts.add(part));
    });
    for (const g of groups.values()) g.weight = parts.has(g.word) ? contents.part : 1;
    return { groups: [...groups.values()], corrections };
  }

  // ---- Scores (QueryBuilder.java; Lucene's BM25Similarity, SynonymQuery, DisjunctionMaxQuery) ----

  /** Adds up what each passage gets for one word: the best field's score, and a part of the others'. */
  function score(group, sums, matched) {
    const best = new Float32Array(contents.size), others = new Float64Array(contents.size);
    contents.fields.forEach((field, n) => {
      const here = [...group.entries].map(([word, e]) => ({ own: word === group.word, postings: e[n] }))
        .filter((e) => e.postings);
      if (!here.length) return;
      const alone = here.length === 1;
      const count = Math.max(...here.map((e) => e.postings.docs.length));
      const idf = f(Math.log(1 + (field.passages - count + 0.5) / (count + 0.5)));
      const boost = f(group.weight * field.boost);
      const weight = f(f(alone && !here[0].own ? f(contents.related * boost) : boost) * idf);
      const freqs = new Map();
      for (const { own, postings } of here)
        postings.docs.forEach((doc, i) => {
          const old = freqs.get(doc);
          const freq = f((old ? old[0] : 0) + postings.freqs[i] * (own || alone ? 1 : contents.related));
          freqs.set(doc, [freq, postings.norms[i]]);
        });
      for (const [doc, [freq, norm]] of freqs) {
        const value = f(weight - f(weight / f(1 + f(freq * field.norms[norm]))));
        others[doc] += Math.min(best[doc], value);
        best[doc] = Math.max(best[doc], value);
      }
    });
    best.forEach((value, doc) => {
      if (!value) return;
      sums[doc] += f(value + others[doc] * contents.others);
      if (group.weight === 1) matched[doc]++;
    });
  }

  /** Positions of the words of a file, beside the passages that terms() gives. */
  async function positions(i) {
    const next = numbers((await shard("p" + (i >> 1), (texts) => texts))[i & 1]), all = new Map();
    for (const [word, entry] of await terms(i))
      all.set(word, entry.map((postings, n) => contents.fields[n].positions
        ? postings.freqs.map((freq) => {
          let at = 0;
          return Array.from({ length: freq }, () => at += next());
        }) : null));
    return all;
  }

  /** The passages in which the words stand next to each other. */
  async function phrase(words) {
    const found = new Set();
    const entries = await Promise.all(words.map(entry));
    if (entries.some((e) => !e)) return found;
    const where = words.length > 1 ? await Promise.all(words.map(async (w) => (await positions(fileOf(w))).get(w))) : [];
    contents.fields.forEach((field, n) => {
      if (!field.positions || entries.some((e) => !e[n])) return;
      entries[0][n].docs.forEach((doc, first) => {
        if (words.length === 1) return found.add(doc);
        const lists = entries.map((e, i) => {
          const at = i ? e[n].docs.indexOf(doc) : first;
          return at < 0 ? [] : where[i][n][at];
        });
        if (lists[0].some((at) => lists.every((list, i) => list.includes(at + i)))) found.add(doc);
      });
    });
    return found;
  }

  /** A number for each passage (PassageShards.java). */
  const column = (name) => shard(name, ([text]) => {
    const next = numbers(text);
    return Uint8Array.from({ length: contents.size }, next);
  });

  async function filter({ name, value }) {
    if (name === "person" || name === "project") {
      const field = name === "person" ? PERSON : PROJECT;
      const lists = (await Promise.all(texts(value).map(entry))).map((e) => new Set(e && e[field] ? e[field].docs : []));
      return (doc) => lists.every((list) => list.has(doc));
    }
    if (name === "kind") {
      const isOf = await kinds();
      return (doc) => isOf(doc).includes(value);
    }
    const number = (date) => Number((date.replace(/-/g, "") + "0000").slice(0, 8));
    const meets = contents.meetings.map(([date, series]) => {
      if (name === "series") return contents.series[series][0].toLowerCase() === value;
      if (!date) return false;
      const day = number(date.length < 10 ? date + "-01" : date), limit = number(value);
      return name === "before" ? day < limit : day >= limit && (name === "after" || day <= limit + 1231);
    });
    return (doc) => meets[contents.meetingOf[doc]];
  }

  const bestFirst = (a, b) => b.score - a.score || a.doc - b.doc;

  /** Adds a part of the scores of a meeting's further hits to all of them (MeetingRescorer.java). */
  function rescore(hits) {
    const gains = new Float64Array(contents.meetings.length), seen = new Uint32Array(contents.meetings.length);
    for (const { doc, score } of hits) {
      const meeting = contents.meetingOf[doc], before = seen[meeting]++;
      if (before > 0 && before <= contents.further) gains[meeting] += contents.share * score;
    }
    for (const hit of hits) hit.score = f(hit.score + gains[contents.meetingOf[hit.doc]]);
    hits.sort(bestFirst);
  }

  /** All hits for a query, best first; equals in the order of passages. */
  async function search(query) {
    await open();
    const asked = parse(query), planned = await plan(asked);
    const sums = new Float64Array(contents.size), matched = new Uint8Array(contents.size);
    for (const g of planned.groups) score(g, sums, matched);
    const needed = await Promise.all(asked.phrases.map(phrase));
    const unwanted = await Promise.all(asked.excluded.map(phrase));
    const filters = await Promise.all(asked.filters.map(filter));
    const onlyFilters = !planned.groups.length && filters.length > 0;
    const weights = onlyFilters ? await column("weights") : contents.weights;
    const most = Math.min(planned.groups.filter((g) => g.weight === 1).length, contents.covered);
    const hits = [];
    for (let doc = 0; doc < contents.size; doc++) {
      if (!sums[doc] && !onlyFilters) continue;
      if (!needed.every((p) => p.has(doc)) || unwanted.some((p) => p.has(doc)) || !filters.every((p) => p(doc))) continue;
      const sum = onlyFilters ? 1 : sums[doc] + contents.coverage * Math.max(0, Math.min(matched[doc], most) - 1);
      hits.push({ doc, score: f(f(sum) * weights[doc] / 16), matched: matched[doc] });
    }
    hits.sort(bestFirst);
    if (!onlyFilters) rescore(hits);
    const words = new Set(planned.groups.flatMap((g) => [...g.entries.keys()]));
    return { hits, words, corrections: planned.corrections };
  }

  // ---- What a hit shows (TextShards.java, Snippet.java) ----

  function meeting(doc) {
    const number = contents.meetingOf[doc];
    const [date, s] = contents.meetings[number], [series, seriesTitle] = contents.series[s];
    const [year, month = 0, day = 0] = date.split("-").map(Number);
    return { number, date, year, month, day, series, seriesTitle };
  }

  const kindsIn = (bits) => contents.kinds.filter((_, i) => bits & 1 << i);

  async function kinds() {
    const bits = await column("kinds");
    return (doc) => kindsIn(bits[doc]);
  }

  const address = (path) => new URL(path.split("/").map(encodeURIComponent).join("/"), root);

  async function passage(doc) {
    const start = doc - doc % contents.texts;
    const [meetings, ...all] = await shard("d" + start / contents.texts, (data) => data);
    const [id, file = id + ".md"] = meetings[contents.meetingOf[doc] - contents.meetingOf[start]];
    const [fragment, line, endLine, kinds, above, about, text, who, projects] = all[doc - start];
    const meetingUrl = address("meetings/" + id + "/"), url = new URL(meetingUrl);
    url.hash = fragment;
    const speakers = [];
    for (let i = 0; i < who.length; i += 2)
      speakers.push({ id: who[i], name: who[i + 1], url: address("people/" + who[i] + "/") });
    return {
      doc, url, fragment, line, endLine, file, meetingUrl, about, above, text, kinds: kindsIn(kinds), speakers,
      projects: projects.map((id) => ({ id, url: address("projects/" + id + "/") })),
    };
  }

  // ---- Counts over all hits (FacetShard.java) ----

  /** For each value how many of the hits have it, and the dates of the first and last meeting that does. */
  function count(hits, labels, valuesOf) {
    const all = new Map();
    for (const { doc } of hits) {
      const { date } = meeting(doc);
      for (const value of valuesOf(doc)) {
        let facet = all.get(value);
        if (!facet) all.set(value, facet = { value, label: labels(value), count: 0, first: "", last: "" });
        facet.count++;
        if (!date) continue;
        if (!facet.first || date < facet.first) facet.first = date;
        if (date > facet.last) facet.last = date;
      }
    }
    return [...all.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  }

  const named = () => shard("facets", (both) => both.map((rows) => {
    const titles = new Map(), byPassage = new Map();
    for (const [id, title, gaps] of rows) {
      titles.set(id, title);
      let doc = 0;
      for (const gap = numbers(gaps); gap.more();) {
        doc += gap();
        if (byPassage.has(doc)) byPassage.get(doc).push(id);
        else byPassage.set(doc, [id]);
      }
    }
    return { label: (id) => titles.get(id), valuesOf: (doc) => byPassage.get(doc) || [] };
  }));

  /** For each facet promises of what its values are called, and of the values that a passage has. */
  const FACETS = {
    year: async () => ({ label: (year) => year, valuesOf: (doc) => meeting(doc).year ? [String(meeting(doc).year)] : [] }),
    series: async () => ({
      label: (id) => contents.series.find((s) => s[0] === id)[1], valuesOf: (doc) => [meeting(doc).series],
    }),
    kind: async () => ({ label: (id) => id.replace("-", " "), valuesOf: await kinds() }),
    person: async () => (await named())[0],
    project: async () => (await named())[1],
  };

  async function facet(hits, name) {
    const { label, valuesOf } = await FACETS[name](), values = count(hits, label, valuesOf);
    return name === "year" ? values.sort((a, b) => b.value - a.value) : values;
  }

  async function members(hits, name, value) {
    const { valuesOf } = await FACETS[name]();
    return hits.filter(({ doc }) => valuesOf(doc).includes(value));
  }

  // ---- Pages by name (NameShards.java) ----

  const PAGES = ["person", "project", "topic", "organization", "series"];

  async function names(query) {
    await open();
    const { words, filters } = parse(query);
    const named = !words.length && filters.length === 1 && PAGES.includes(filters[0].name) ? filters[0].value : null;
    const key = (named ? texts(named) : words.map((w) => w.text)).join("");
    if (key.length < 2 || filters.length && !named) return [];
    const first = letter([...key][0]);
    if (!contents.names.has(first)) return [];
    const pages = new Map();
    for (const exact of [true, false])
      for (const [name, kind, title, path] of await shard("n" + first, (rows) => rows))
        if (exact ? name === key : key.length > 2 && name.startsWith(key))
          if (!pages.has(path)) pages.set(path, { kind: PAGES[kind], title, url: address(path), exact });
    return [...pages.values()];
  }

  const LENGTH = 240, BEFORE = 60;

  /** Whether one of the words, or of their parts, is a word that was found. */
  const isFound = (word, found) => found.has(word.text) || word.parts.some((p) => found.has(p));

  /** The stretch with the most different words of those found: its text and where they stand in it. */
  function snippet(text, found) {
    const line = text.replace(/\n/g, " "), all = words(line);
    let start = 0, end = line.length;
    if (line.length > LENGTH) {
      let from = 0, most = -1;
      const inside = (w, at) => w.start >= at && w.end <= at + LENGTH;
      for (const word of all) {
        const at = most < 0 ? 0 : Math.max(0, word.start - BEFORE);
        const value = new Set(all.filter((w) => inside(w, at) && isFound(w, found)).map((w) => w.text)).size;
        if (value > most) [most, from] = [value, at];
      }
      const shown = all.filter((w) => inside(w, from));
      if (!shown.length) return [];
      if (shown[0] !== all[0]) start = shown[0].start;
      if (shown[shown.length - 1] !== all[all.length - 1]) end = shown[shown.length - 1].end;
    }
    const parts = [];
    const add = (text, found) => text && parts.push({ text, found });
    let at = start;
    if (start) add("…", false);
    for (const word of all) {
      if (word.start < start || word.end > end || !isFound(word, found)) continue;
      add(line.slice(at, word.start), false);
      add(line.slice(word.start, word.end), true);
      at = word.end;
    }
    add(line.slice(at, end), false);
    if (end < line.length) add("…", false);
    return parts;
  }

  window.minutebook = {
    root, search, meeting, passage, facet, members, names, snippet, words, isFound, stem, distance,
  };
})();
