using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Sources.Shapes;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>Reads <c>join</c>: columns that rows take from other files.</summary>
internal sealed class LookupReader(DiagnosticBag bag)
{
    private readonly NodeReader _read = new(bag);
    private readonly FilesReader _files = new(bag);

    public IReadOnlyList<Lookup> Read(MapReader source, ColumnReader columns) => [.. source.Entries("join").Select(entry => One(entry, columns)).OfType<Lookup>()];

    /// <summary>Reports the columns that are named as those of a join and that it does not take.</summary>
    public void Check(IReadOnlyList<Lookup> lookups, IEnumerable<(string Name, Diagnostics.SourceSpan Where)> named)
    {
        foreach (var (name, where) in named)
        {
            var join = lookups.FirstOrDefault(lookup => name.StartsWith(lookup.NameOf(string.Empty), StringComparison.Ordinal));
            if (join is not null && !join.Take.Any(column => join.NameOf(column) == name))
            {
                var taken = join.Take.Select(join.NameOf).ToList();
                bag.Report(
                    SourceRules.NotTaken, where, $"the join `{join.Name}` takes no column `{name[join.NameOf(string.Empty).Length..]}`",
                    Suggestion.Advice(name, taken, $"it takes {Choices.Text(join.Take)}; add the column to `take`"));
            }
        }
    }

    private Lookup? One(YamlEntry entry, ColumnReader columns)
    {
        NameReader.Check(entry.Key, "a join", bag);
        var what = $"the join `{entry.Key.Text}`";
        if (_read.Mapping(entry.Value, what) is not { } mapping)
        {
            return null;
        }

        var map = new MapReader(mapping, what, bag, SourceShape.Join);
        var (files, format) = _files.Read(map);
        var on = map.Required("on", "write `on: <column>`, or `on: { <column here>: <column there> }`") is { } node ? Keys(node, columns) : [];
        var take = map.Required("take", "write `take: [<column>, …]`") is { } taken ? _read.Scalars(taken, "a column") : [];
        map.Finish();
        return new Lookup(entry.Key.Text, files, format, on, [.. take.Select(column => column.Text).Distinct(StringComparer.Ordinal)]);
    }

    private List<LookupKey> Keys(YamlNode node, ColumnReader columns)
    {
        if (node is not YamlMapping mapping)
        {
            return [.. _read.Scalars(node, "a column").Select(column => new LookupKey(columns.Column(column.Text, column), column.Text))];
        }

        var keys = new List<LookupKey>();
        foreach (var entry in mapping.Entries)
        {
            if (_read.Text(entry.Value, "the column of the other file") is { } other)
            {
                keys.Add(new LookupKey(columns.Column(entry.Key.Text, entry.Key), other));
            }
        }

        if (mapping.Entries.Count == 0)
        {
            bag.Report(ShapeRules.Empty, node.Span, "`on` names no column");
        }

        return keys;
    }
}
