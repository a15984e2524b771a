using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Engine.Import;

namespace Hale.Intake.Reading;

/// <summary>A hash of everything that a file's facts depend on.</summary>
internal static class Fingerprint
{
    /// <summary>Raised whenever the reader makes other facts of the same file.</summary>
    private const string ReaderVersion = "1";

    public static async Task<string> OfAsync(string path, SourceDefinition source, ReadingContext context, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        var content = await SHA256.HashDataAsync(file, cancellationToken);
        var meaning = JsonSerializer.Serialize(Meaning(source, context).ToList());
        return Convert.ToHexStringLower(SHA256.HashData([.. content, .. Encoding.UTF8.GetBytes(meaning)]));
    }

    private static IEnumerable<string?> Meaning(SourceDefinition source, ReadingContext context) =>
    [
        ReaderVersion,
        .. source.Format.Match<IEnumerable<string>>(csv => ["csv", csv.Delimiter.ToString()], _ => ["parquet"]),
        source.Zone.Name,
        context.Zone.Name,
        .. source.Known.Match<IEnumerable<string>>(_ => ["when_occurred"], _ => ["at_import"], rule => ["known", rule.Column]),
        .. source.Mapping.Match(
            Accounts,
            Events,
            series => ["long_series", series.Account, .. Time(series.Time), series.Series, series.Value, .. Kinds(context)],
            series => ["wide_series", series.Account, .. Time(series.Time), .. Kinds(context)]),
    ];

    private static IEnumerable<string?> Accounts(RowMapping.Accounts mapping) =>
    [
        "accounts",
        mapping.Id,
        mapping.NameColumn,
        .. Time(mapping.Start),
        .. Time(mapping.End),
        .. mapping.ValidFrom.Match<IEnumerable<string?>>(_ => ["undated"], _ => ["account_start"], rule => ["from", .. Time(rule.Time)]),
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
        .. mapping.Properties.SelectMany(property => new[] { property.Property, property.Column, property.Kind.ToString() }),
    ];

    private static IEnumerable<string?> Time(TimeColumn? time) => time is null ? [null, null] : [time.Column, time.ByDay ? "day" : "time"];

    private static IEnumerable<string> Kinds(ReadingContext context) =>
        context.SeriesKinds.OrderBy(series => series.Key, StringComparer.Ordinal).SelectMany(series => new[] { series.Key, series.Value.ToString() });
}
