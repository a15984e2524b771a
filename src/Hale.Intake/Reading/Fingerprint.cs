using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hale.Core.Lineage;
using Hale.Core.Outcomes;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Engine.Import;

namespace Hale.Intake.Reading;

/// <summary>A hash of everything that a file's facts depend on.</summary>
internal static class Fingerprint
{
    /// <summary>Raised whenever the reader makes other facts of the same file.</summary>
    private const string ReaderVersion = "1";

    /// <summary>The hash.</summary>
    /// <param name="contents">Hashes of the content of all files that the facts come from, in their order.</param>
    /// <param name="source">The source.</param>
    /// <param name="context">The project.</param>
    public static string Of(IEnumerable<string> contents, SourceDefinition source, ReadingContext context)
    {
        var meaning = JsonSerializer.Serialize(Meaning(source, context).ToList());
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', contents.Append(meaning)))));
    }

    /// <summary>The hash of what the source makes of its rows.</summary>
    public static string OfMeaning(SourceDefinition source, ReadingContext context) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(Meaning(source, context).ToList()))))[..16];

    private static IEnumerable<string?> Meaning(SourceDefinition source, ReadingContext context) =>
    [
        ReaderVersion,
        .. source.Format.Match(Csv, _ => ["json_lines"], _ => ["parquet"], Ending),
        source.Zone.Name,
        context.Zone.Name,
        .. source.Known.Match<IEnumerable<string>>(_ => ["when_occurred"], _ => ["at_import"], rule => ["known", rule.Column], Interval),
        .. source.IsHistory && source.Absent != AbsenceRule.Retracted ? [source.Absent.ToString()] : Array.Empty<string>(),
        .. source.Mapping.Match(
            Accounts,
            Events,
            series => LongSeries(series, context),
            series => ["wide_series", series.Account, .. Time(series.Time), .. Kinds(context)],
            Subscriptions,
            Outcomes,
            Contacts,
            Aliases,
            Lineage),
        .. source.Mapping.Supersedes.SelectMany(column => new[] { "supersedes", column }),
        .. Keys(source),
        .. Rows(source.Rows),
    ];

    private static IEnumerable<string> Interval(KnownRule.Interval rule) =>
        ["known_between", rule.From, rule.To, rule.Active ?? "", rule.Deleted ?? "", rule.IncludesTo ? "included" : "excluded"];

    private static IEnumerable<string?> Csv(FileFormat.Csv format) => ["csv", format.Delimiter.ToString(), format.Encoding.ToString()];

    private static IEnumerable<string?> Ending(FileFormat.ByEnding format) => ["by_ending", format.Delimiter?.ToString(), format.Encoding.ToString()];

    private static IEnumerable<string?> Accounts(RowMapping.Accounts mapping) =>
    [
        "accounts",
        mapping.Id,
        mapping.NameColumn,
        .. Time(mapping.Start),
        .. Time(mapping.End),
        .. From(mapping.ValidFrom),
        .. mapping.Attributes.SelectMany(attribute => new[] { attribute.Attribute, attribute.Column, attribute.Type.ToString() }),
    ];

    private static IEnumerable<string?> Events(RowMapping.Events mapping) =>
    [
        "events",
        mapping.Account,
        mapping.Contact,
        .. mapping.Event.Match<IEnumerable<string>>(name => ["fixed", name.Name], column => ["column", column.Column]),
        .. Time(mapping.Time),
        mapping.Id,
        .. mapping.IdWith.SelectMany(column => new[] { "and", column }),
        .. mapping.End is null ? [] : Time(mapping.End).Prepend("end"),
        .. mapping.Properties.SelectMany(property => new[] { property.Property, property.Column, property.Kind.ToString() }),
    ];

    private static IEnumerable<string?> LongSeries(RowMapping.LongSeries mapping, ReadingContext context) =>
    [
        "long_series",
        mapping.Account,
        .. Time(mapping.Time),
        mapping.Series,
        mapping.Value,
        .. mapping.Note is { } note ? new[] { "note", note } : [],
        .. mapping.Author is { } author ? new[] { "author", author } : [],
        .. Kinds(context),
    ];

    private static IEnumerable<string?> Subscriptions(RowMapping.Subscriptions mapping) =>
    [
        "subscriptions",
        mapping.Account,
        .. Time(mapping.Start),
        .. Time(mapping.End),
        .. Time(mapping.Stopped),
        mapping.Product,
        mapping.Amount,
        mapping.Months?.ToString(CultureInfo.InvariantCulture),
        mapping.Currency,
        mapping.NoticeDays,
        .. mapping.Id,
    ];

    private static IEnumerable<string?> Outcomes(RowMapping.Outcomes mapping) =>
    [
        "outcomes",
        mapping.Account,
        .. mapping.Outcome.Match<IEnumerable<string>>(
            outcome => ["fixed", OutcomeWords.Of(outcome.Kind)],
            column => [column.Column, .. column.Words.OrderBy(word => word.Key, StringComparer.Ordinal).SelectMany(word => new[] { word.Key, OutcomeWords.Of(word.Value) }), "words"]),
        .. Time(mapping.Time),
        .. Time(mapping.Effective),
        mapping.Amount,
        mapping.Currency,
        mapping.Reason,
        .. mapping.Id,
    ];

    private static IEnumerable<string?> Contacts(RowMapping.Contacts mapping) =>
    [
        "contacts",
        mapping.Account,
        mapping.Id,
        mapping.NameColumn,
        .. Time(mapping.Start),
        .. Time(mapping.End),
        .. From(mapping.ValidFrom),
        .. mapping.Attributes.SelectMany(attribute => new[] { attribute.Property, attribute.Column, attribute.Kind.ToString() }),
    ];

    private static IEnumerable<string?> Aliases(RowMapping.Aliases mapping) =>
    [
        "aliases",
        mapping.Account,
        .. mapping.System.Match<IEnumerable<string>>(
            system => ["fixed", system.Name],
            column => [column.Column, .. column.Words.OrderBy(word => word.Key, StringComparer.Ordinal).SelectMany(word => new[] { word.Key, word.Value }), "words"]),
        mapping.Id,
        .. Time(mapping.Start),
        .. Time(mapping.End),
    ];

    /// <summary>Nothing where columns hold the accounts, as it was before there was another way.</summary>
    private static IEnumerable<string> Keys(SourceDefinition source) =>
        source.AccountKeys.Concat(source.ParentKeys).Select(key => key.ToString()!).Prepend("keys").Skip(source.AccountKeys.Count + source.ParentKeys.Count == 0 ? 1 : 0);

    private static IEnumerable<string?> Lineage(RowMapping.Lineage mapping) =>
    [
        "lineage",
        mapping.Account,
        .. mapping.Kind.Match<IEnumerable<string>>(
            rule => ["fixed", LineageWords.Of(rule.Kind)],
            column => [column.Column, .. column.Words.OrderBy(word => word.Key, StringComparer.Ordinal).SelectMany(word => new[] { word.Key, LineageWords.Of(word.Value) }), "words"]),
        mapping.Into,
        mapping.From,
        .. Time(mapping.Time),
        .. mapping.Id,
    ];

    private static IEnumerable<string?> From(ValidFromRule rule) =>
        rule.Match<IEnumerable<string?>>(_ => ["undated"], _ => ["account_start"], column => ["from", .. Time(column.Time)]);

    private static IEnumerable<string?> Rows(RowPreparation rows) =>
    [
        rows.Notation.DecimalComma ? "comma" : "point",
        rows.Notation.Iso ? "iso" : "only",
        .. rows.Notation.Dates.Select(pattern => pattern.Text),
        "columns",
        .. rows.Columns.SelectMany(column => new[] { column.Name, column.Column, column.Type.ToString() }.Concat(Minor(column.Minor))),
        "lookups",
        .. rows.Lookups.SelectMany(lookup => lookup.On.SelectMany(key => new[] { key.Column, key.Other }).Concat(lookup.Take).Prepend(lookup.Name)),
        rows.Where?.ToString(),
        rows.Optional ? "optional" : "required",
        rows.Query?.Sql,
        .. rows.Query?.Require ?? [],
    ];

    private static IEnumerable<string> Minor(MinorUnits? units) => units is null
        ? []
        : [.. units.Places.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key}={one.Value}")).Prepend(units.Currency).Prepend("minor")];

    private static IEnumerable<string?> Time(TimeColumn? time) => time is null ? [null, null] : [time.Column, time.ByDay ? "day" : "time"];

    private static IEnumerable<string> Kinds(ReadingContext context) =>
        context.SeriesKinds.OrderBy(series => series.Key, StringComparer.Ordinal).SelectMany(series => new[] { series.Key, series.Value.ToString() });
}
