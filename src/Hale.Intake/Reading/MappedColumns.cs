using Hale.Core.Sources;

namespace Hale.Intake.Reading;

/// <summary>The columns that a source needs its files to have.</summary>
internal static class MappedColumns
{
    public static IReadOnlyList<string> Of(SourceDefinition source)
    {
        var known = source.Known.Match<string?>(_ => null, _ => null, rule => rule.Column);
        return [.. Mapped(source.Mapping).Append(known).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string?> Mapped(RowMapping mapping) => mapping.Match<IEnumerable<string?>>(
        accounts =>
        [
            accounts.Id,
            accounts.NameColumn,
            accounts.Start?.Column,
            accounts.End?.Column,
            accounts.ValidFrom.Match<string?>(_ => null, _ => null, rule => rule.Time.Column),
            .. accounts.Attributes.Select(attribute => attribute.Column),
        ],
        events =>
        [
            events.Account,
            events.Contact,
            events.Event.Match<string?>(_ => null, column => column.Column),
            events.Time.Column,
            events.Id,
            .. events.IdWith,
            .. events.Properties.Select(property => property.Column),
        ],
        series => [series.Account, series.Time.Column, series.Series, series.Value],
        series => [series.Account, series.Time.Column]);
}
