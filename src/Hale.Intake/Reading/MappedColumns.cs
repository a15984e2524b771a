using Hale.Core.Expressions;
using Hale.Core.Sources;

namespace Hale.Intake.Reading;

/// <summary>The columns that a source reads.</summary>
internal static class MappedColumns
{
    /// <summary>The columns that its files must have, by the names that they have there.</summary>
    public static IReadOnlyList<string> Of(SourceDefinition source)
    {
        var rows = source.Rows;
        if (rows.Query is not null)
        {
            return [.. rows.Columns.SelectMany(Read).Except(rows.Constants.Select(constant => constant.Name), StringComparer.Ordinal).Distinct(StringComparer.Ordinal)];
        }

        var added = rows.Constants.Select(constant => constant.Name).Concat(rows.Lookups.SelectMany(lookup => lookup.Take.Select(lookup.NameOf)));
        return
        [
            .. Spoken(source).SelectMany(name => rows.Columns.FirstOrDefault(column => column.Name == name) is { } column ? Read(column) : [name])
                .Except(added, StringComparer.Ordinal).Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The columns that the result of its query must have.</summary>
    public static IReadOnlyList<string> OfResult(SourceDefinition source) =>
        [.. Mapped(source).Concat(Checked(source)).Except(source.Rows.Constants.Select(constant => constant.Name), StringComparer.Ordinal)];

    /// <summary>The columns of which the row's facts are made, by the names that the source gives them.</summary>
    public static IReadOnlyList<string> Mapped(SourceDefinition source) =>
        [.. All(source.Mapping).Concat(source.Mapping.Supersedes).Concat(Known(source)).OfType<string>().SelectMany(source.Rows.Behind).Distinct(StringComparer.Ordinal)];

    /// <summary>Those without which a row cannot be stored.</summary>
    public static IReadOnlyList<string> Needed(SourceDefinition source) =>
    [
        .. source.Mapping.Match<IEnumerable<string?>>(
            accounts => [accounts.Id, From(accounts.ValidFrom)],
            events => [events.Account, Name(events.Event), events.Time.Column, events.Id, .. events.IdWith],
            series => [series.Account, series.Time.Column, series.Series],
            series => [series.Account, series.Time.Column],
            subscriptions => [subscriptions.Account, subscriptions.Start.Column, .. subscriptions.Id],
            outcomes => [outcomes.Account, Name(outcomes.Outcome), outcomes.Time.Column, .. outcomes.Id],
            contacts => [contacts.Account, contacts.Id, From(contacts.ValidFrom)],
            aliases => [aliases.Account, aliases.Id, System(aliases.System)],
            lineage => [lineage.Account, Name(lineage.Kind), lineage.Into, lineage.From, lineage.Time.Column, .. lineage.Id]).Concat(Known(source).Take(1)).OfType<string>()
            .SelectMany(column => source.Rows.Behind(column).ToList() is [var only] ? [only] : Array.Empty<string>()),
    ];

    /// <summary>Those that a source's condition reads.</summary>
    public static IReadOnlyList<string> OfCondition(RowPreparation rows) => rows.Where is { } where ? ExpressionReferences.Of(where) : [];

    /// <summary>The columns that the source speaks of, by the names that it gives them.</summary>
    private static IEnumerable<string> Spoken(SourceDefinition source) =>
        Mapped(source).Concat(OfCondition(source.Rows)).Concat(Checked(source)).Concat(source.Rows.Lookups.SelectMany(lookup => lookup.On.Select(key => key.Column)));

    private static IEnumerable<string?> All(RowMapping mapping) => mapping.Match<IEnumerable<string?>>(
        accounts =>
        [
            accounts.Id, accounts.NameColumn, accounts.Start?.Column, accounts.End?.Column, From(accounts.ValidFrom),
            .. accounts.Attributes.Select(attribute => attribute.Column),
        ],
        events =>
        [
            events.Account,
            events.Contact,
            Name(events.Event),
            events.Time.Column,
            events.End?.Column,
            events.Id,
            .. events.IdWith,
            .. events.Properties.Select(property => property.Column),
        ],
        series => [series.Account, series.Time.Column, series.Series, series.Value],
        series => [series.Account, series.Time.Column],
        subscriptions =>
        [
            subscriptions.Account,
            subscriptions.Product,
            subscriptions.Start.Column,
            subscriptions.End?.Column,
            subscriptions.Stopped?.Column,
            subscriptions.Amount,
            subscriptions.Currency,
            subscriptions.NoticeDays,
            .. subscriptions.Id,
        ],
        outcomes =>
        [
            outcomes.Account,
            Name(outcomes.Outcome),
            outcomes.Time.Column,
            outcomes.Effective?.Column,
            outcomes.Amount,
            outcomes.Currency,
            outcomes.Reason,
            .. outcomes.Id,
        ],
        contacts =>
        [
            contacts.Account,
            contacts.Id,
            contacts.NameColumn,
            contacts.Start?.Column,
            contacts.End?.Column,
            From(contacts.ValidFrom),
            .. contacts.Attributes.Select(attribute => attribute.Column),
        ],
        aliases => [aliases.Account, System(aliases.System), aliases.Id, aliases.Start?.Column, aliases.End?.Column],
        lineage => [lineage.Account, Name(lineage.Kind), lineage.Into, lineage.From, lineage.Time.Column, .. lineage.Id]);

    private static IEnumerable<string> Read(TypedColumn column) => column.Minor is { } minor ? [column.Column, minor.Currency] : [column.Column];

    private static IEnumerable<string> Checked(SourceDefinition source) => source.CheckedColumns.Select(column => column.Name);

    /// <summary>A column that the source reads where a file has it.</summary>
    public static string? Where(SourceDefinition source, IEnumerable<string> present) =>
        source.Known is KnownRule.Interval { Deleted: { } deleted } && present.Contains(deleted, StringComparer.Ordinal) ? deleted : null;

    private static IEnumerable<string?> Known(SourceDefinition source) => source.Known.Match<IEnumerable<string?>>(_ => [], _ => [], rule => [rule.Column], rule => [rule.From, rule.To, rule.Active]);

    private static string? System(AliasSystem system) => system.Match<string?>(_ => null, column => column.Column);

    private static string? From(ValidFromRule rule) => rule.Match<string?>(_ => null, _ => null, column => column.Time.Column);

    private static string? Name(EventName name) => name.Match<string?>(_ => null, column => column.Column);

    private static string? Name(OutcomeRule rule) => rule.Match<string?>(_ => null, column => column.Column);

    private static string? Name(LineageRule rule) => rule.Match<string?>(_ => null, column => column.Column);
}
