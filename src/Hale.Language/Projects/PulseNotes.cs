using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Sources;
using Hale.Core.Values;

namespace Hale.Language.Projects;

/// <summary>Makes rows suspect by which a pulse is entered without the note that it requires.</summary>
internal static class PulseNotes
{
    private const string Suffix = "_without_note";

    /// <summary>The sources with a check for each such pulse, where their rows can have notes. A check that a source declares under that name is its own.</summary>
    public static IReadOnlyList<SourceDefinition> Asked(IReadOnlyList<SourceDefinition> sources, IReadOnlyList<Metric> metrics)
    {
        List<Metric.SeriesMetric> pulses = [.. metrics.OfType<Metric.SeriesMetric>().Where(metric => metric.Pulse is { NoteRequired: true })];
        return pulses.Count == 0 ? sources : [.. sources.Select(source => source.Mapping is RowMapping.LongSeries { Note: not null } ? With(source, pulses) : source)];
    }

    private static SourceDefinition With(SourceDefinition source, IEnumerable<Metric.SeriesMetric> pulses) => source with
    {
        Checks = [.. source.Checks.Concat(pulses.Select(Check)).DistinctBy(check => check.Name, StringComparer.Ordinal).OrderBy(check => check.Name, StringComparer.Ordinal)],
    };

    private static RowCheck Check(Metric.SeriesMetric pulse) => new(pulse.Name + Suffix, new Logical(
        LogicalOperator.And,
        new Comparison(ComparisonOperator.Equal, new Reference(RowFields.Series, ValueKind.Text, false), new TextLiteral(pulse.Series)),
        new MissingTest(new Reference(RowFields.Note, ValueKind.Text, true), Negated: false)));
}
