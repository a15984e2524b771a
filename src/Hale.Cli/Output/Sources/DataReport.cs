using Hale.Core.Contracts;
using Hale.Core.Sources;
using Hale.Engine.Inspecting;

namespace Hale.Cli.Output.Sources;

/// <summary>What <c>hale data</c> shows.</summary>
/// <param name="Span">The time.</param>
/// <param name="Sources">The sources.</param>
/// <param name="Inspections">What is stored of each.</param>
/// <param name="Contracts">How their contracts stand.</param>
/// <param name="Dependents">What is made of them.</param>
internal sealed record DataReport(
    InspectionSpan Span, IReadOnlyList<SourceDefinition> Sources, IReadOnlyList<SourceInspection> Inspections, IReadOnlyList<ContractVerdict> Contracts, SourceDependents Dependents)
{
    /// <summary>The contracts of a fact of a source: its own, and those that its declared source has for all of them.</summary>
    public IReadOnlyList<ContractVerdict> ContractsOf(SourceDefinition source) => [.. Contracts.Where(verdict => verdict.Source == source.Name || verdict.Source == source.Declared)];

    /// <summary>The days that are over, the earliest first, each with its rows.</summary>
    public IReadOnlyList<KeyValuePair<DateOnly, long>> DaysOf(SourceInspection inspection)
    {
        var rows = inspection.Days.ToDictionary();
        var count = Span.Zone.DayOf(Span.AsOf).DayNumber - Span.From.DayNumber;
        return [.. Enumerable.Range(0, count).Select(place => Span.From.AddDays(place)).Select(day => KeyValuePair.Create(day, rows.GetValueOrDefault(day)))];
    }
}
