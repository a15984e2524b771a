using Hale.Language.Scores.Normalisations;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>
/// The measures of a group that uses measure sets: those of the sets, with what is written beside them for a measure of the same name in the place of what the set
/// says; then the group's own.
/// </summary>
internal sealed class UsedMeasures(ScoreContext context)
{
    private readonly NodeReader _read = new(context.Bag);

    /// <summary>The measures under <c>use</c> and, apart from them, those under <c>measures</c> that change none of them.</summary>
    public (IReadOnlyList<YamlEntry> Used, IReadOnlyList<YamlEntry> Own) Of(MapReader group)
    {
        var own = group.Entries("measures");
        if (group.Optional("use") is not { } use)
        {
            return ([], own);
        }

        var sets = _read.Scalars(use, "the name of a measure set").Select(name => context.Library.Set(name, context.Bag)).OfType<MeasureSet>();
        var used = sets.SelectMany(set => set.Measures.Entries).ToList();
        return (
            [.. used.Select(measure => own.FirstOrDefault(change => change.Key.Text == measure.Key.Text) is { } change ? Changed(measure, change) : measure)],
            [.. own.Where(measure => used.All(other => other.Key.Text != measure.Key.Text))]);
    }

    private static YamlEntry Changed(YamlEntry measure, YamlEntry change)
    {
        if (measure.Value is not YamlMapping set || change.Value is not YamlMapping beside)
        {
            return change;
        }

        var keys = beside.Entries.Select(entry => entry.Key.Text).ToHashSet(StringComparer.Ordinal);
        if (keys.Overlaps(NormalisationKinds.Keys))
        {
            keys.UnionWith(NormalisationKinds.Keys);
        }

        return new YamlEntry(change.Key, new YamlMapping(beside.Span, [.. set.Entries.Where(entry => !keys.Contains(entry.Key.Text)), .. beside.Entries]));
    }
}
