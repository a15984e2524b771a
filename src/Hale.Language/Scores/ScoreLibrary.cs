using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>
/// Points tables and measure sets by name, as they are written: each is read where it is used, on the scale of the score that uses it. A score's own tables are
/// added to those of the files without a score.
/// </summary>
internal sealed class ScoreLibrary
{
    private readonly Dictionary<string, PointsTable> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MeasureSet> _sets = new(StringComparer.Ordinal);
    private readonly HashSet<YamlScalar> _used = new(ReferenceEqualityComparer.Instance);
    private readonly ScoreLibrary? _shared;

    public ScoreLibrary()
    {
    }

    private ScoreLibrary(ScoreLibrary shared)
    {
        _tables = new(shared._tables, StringComparer.Ordinal);
        (_sets, _used, _shared, IsComplete) = (shared._sets, shared._used, shared, shared.IsComplete);
    }

    /// <summary>Whether every file could be read. If not, a name that is not found is no news.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>A library that begins with this one and tells it what is used.</summary>
    public ScoreLibrary Extend() => new(this);

    public void Add(PointsTable table, DiagnosticBag bag)
    {
        if (!_tables.TryAdd(table.Name.Text, table))
        {
            ReportTwice(table.Name, "a points table", _tables[table.Name.Text].Name, bag);
        }
    }

    public void Add(MeasureSet set, DiagnosticBag bag)
    {
        if (!_sets.TryAdd(set.Name.Text, set))
        {
            ReportTwice(set.Name, "a measure set", _sets[set.Name.Text].Name, bag);
        }
    }

    /// <summary>The table that a value names; null when something was reported.</summary>
    public PointsTable? Table(YamlNode name, DiagnosticBag bag) =>
        Find(name, "`points`", _tables, table => table.Name, ReuseRules.UnknownTable, "there is no points table", bag);

    /// <summary>The set that a value names; null when something was reported.</summary>
    public MeasureSet? Set(YamlNode name, DiagnosticBag bag) =>
        Find(name, "`use`", _sets, set => set.Name, ReuseRules.UnknownSet, "there is no measure set", bag);

    /// <summary>Warns of tables and sets that nothing uses; those that it began with are left to the library they are from.</summary>
    public void ReportUnused(DiagnosticBag bag)
    {
        foreach (var table in _tables.Values.Where(table => !_used.Contains(table.Name) && _shared?._tables.ContainsKey(table.Name.Text) != true))
        {
            bag.Report(ReuseRules.UnusedTable, table.Name.Span, $"nothing uses the points table `{table.Name.Text}`");
        }

        foreach (var set in _sets.Values.Where(set => !_used.Contains(set.Name) && _shared is null))
        {
            bag.Report(ReuseRules.UnusedSet, set.Name.Span, $"nothing uses the measure set `{set.Name.Text}`");
        }
    }

    private T? Find<T>(
        YamlNode name, string key, Dictionary<string, T> known, Func<T, YamlScalar> nameOf, DiagnosticRule rule, string message, DiagnosticBag bag)
        where T : class
    {
        if (new NodeReader(bag).Scalar(name, key) is not { } scalar)
        {
            return null;
        }

        if (known.TryGetValue(scalar.Text, out var found))
        {
            _used.Add(nameOf(found));
            return found;
        }

        if (IsComplete)
        {
            var otherwise = known.Count == 0 ? null : $"write {Choices.Text(known.Keys.Order(StringComparer.Ordinal))}";
            bag.Report(rule, scalar.Span, $"{message} `{scalar.Text}`", Suggestion.Advice(scalar.Text, known.Keys, otherwise));
        }

        return null;
    }

    private static void ReportTwice(YamlScalar name, string what, YamlScalar first, DiagnosticBag bag) =>
        bag.Report(NameRules.Duplicate, name.Span, $"`{name.Text}` is already the name of {what} at {first.Span}");
}
