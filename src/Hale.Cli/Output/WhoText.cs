using Hale.Core.Lineage;
using Hale.Core.Time;
using Hale.Engine.Identity;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>What is known of an identity, for people.</summary>
internal static class WhoText
{
    public static void Write(IAnsiConsole console, IdentityReport report, IReadOnlyList<SimilarIdentity> similar, ProjectZone zone)
    {
        console.MarkupLineInterpolated($"[bold]{report.Id}[/] {Summary(report)}");
        if (report.Accounts.Count == 0 && similar.Count > 0)
        {
            console.MarkupLineInterpolated($"  {Meant(similar)}");
        }

        WriteClaims(console, report, zone);
        foreach (var account in report.Accounts)
        {
            WriteAccount(console, account, zone);
        }

        WriteRefused(console, report);
    }

    /// <summary>What a mistyped identity may have meant.</summary>
    public static string Meant(IReadOnlyList<SimilarIdentity> similar) =>
        $"did you mean {string.Join(" or ", similar.Select(one => $"`{one.Id}` ({As(one)}{(one.IsSame ? ", the same but for letter case, blanks or leading zeros" : string.Empty)})"))}?";

    private static string As(SimilarIdentity one) => one.Kind switch
    {
        ClaimKind.Account => "an account",
        ClaimKind.Alias => $"{one.System}",
        ClaimKind.Contact => "a contact",
        null => one.System is { } system ? $"{system}, refused" : "a contact, refused",
    };

    private static string Summary(IdentityReport report) => report.Accounts.Count switch
    {
        0 when report.Claims.Count > 0 => "means no account any more",
        0 => "means no account",
        1 => $"means the account {report.Accounts[0].Account}",
        _ => $"means {report.Accounts.Count} accounts: {string.Join(", ", report.Accounts.Select(account => account.Account))}",
    };

    private static void WriteClaims(IAnsiConsole console, IdentityReport report, ProjectZone zone)
    {
        if (report.Claims.Count == 0)
        {
            return;
        }

        var sheet = new Sheet(
            new SheetColumn("as"), new SheetColumn("account"), new SheetColumn("source", Fit: SheetFit.Shortened), new SheetColumn("from"), new SheetColumn("until", Fit: SheetFit.LeftOut), new SheetColumn("known since"),
            new SheetColumn(report.Claims.Any(claim => claim.IsGone || claim.ClosedAt is not null) ? "closed" : string.Empty));
        foreach (var claim in report.Claims)
        {
            sheet.Row(As(claim), claim.Account, claim.Source, Moment(claim.From, zone), Moment(claim.Until, zone), claim.KnownAt == Instant.Always ? "always" : Moment(claim.KnownAt, zone), Closed(claim, zone));
        }

        console.WriteLine();
        sheet.Write(console);
    }

    private static string As(IdentityClaim claim) => claim.Kind switch
    {
        ClaimKind.Account => "account",
        ClaimKind.Alias => $"{claim.System} id {claim.Id}",
        ClaimKind.Contact => $"contact {claim.Id}",
    };

    private static string Closed(IdentityClaim claim, ProjectZone zone) => claim.IsGone ? "counts at no moment" : claim.ClosedAt is { } closed ? Moment(closed, zone) : string.Empty;

    private static void WriteAccount(IAnsiConsole console, IdentifiedAccount account, ProjectZone zone)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{account.Account}[/]");
        foreach (var version in account.Versions)
        {
            var says = version.IsMade ? "made by a fact" : $"{version.Name ?? "no name"}{(version.Start is { } start ? $", from {Cells.Moment(start, zone)}" : string.Empty)}{(version.End is { } end ? $", until {Cells.Moment(end, zone)}" : string.Empty)}";
            console.MarkupLineInterpolated($"  {version.Source}: {says}");
        }

        if (account.Parent is { } parent)
        {
            console.MarkupLineInterpolated($"  parent: {parent}");
        }

        foreach (var fact in account.Lineage)
        {
            console.MarkupLineInterpolated($"  {Became(fact, account.Account)} on {zone.DayOf(fact.OccurredAt):yyyy-MM-dd}, known since {Cells.Moment(fact.KnownAt, zone)}");
        }

        if (account.Aliases.Count > 0)
        {
            console.MarkupLineInterpolated($"  known as: {string.Join(", ", account.Aliases.Select(alias => $"{alias.System} {alias.Id}").Distinct(StringComparer.Ordinal))}");
        }

        console.MarkupLineInterpolated($"  {Words.Count(account.Contacts, "contact")}");
        foreach (var fact in account.Facts)
        {
            console.MarkupLineInterpolated($"  {fact.Source}: {Words.Count(fact.Count, Noun(fact.Kind))}, {Span(fact, zone)}");
        }
    }

    private static string Became(LineageFact fact, string account) => (fact.Kind, fact.Account == account) switch
    {
        (LineageKind.Merged, true) => $"merged into {fact.Other}",
        (LineageKind.Merged, false) => $"{fact.Account} merged into it",
        (LineageKind.Renamed, true) => $"got the id {fact.Other}",
        (LineageKind.Renamed, false) => $"had the id {fact.Account} until it got this one",
        (LineageKind.Split, true) => $"split off from {fact.Other}",
        (LineageKind.Split, false) => $"{fact.Account} was split off",
    };

    // The kinds are the names of tables; a row of series is a point.
    private static string Noun(string kind) => kind == "series" ? "point" : kind.TrimEnd('s');

    private static string Span(FactCount fact, ProjectZone zone) =>
        fact.First == fact.Last ? Cells.Moment(fact.First, zone) : $"{Cells.Moment(fact.First, zone)} to {Cells.Moment(fact.Last, zone)}";

    private static void WriteRefused(IAnsiConsole console, IdentityReport report)
    {
        if (report.RefusedCount == 0)
        {
            return;
        }

        console.WriteLine();
        console.MarkupLineInterpolated($"[yellow]refused[/]  {Words.Count(report.RefusedCount, "record")} that {(report.RefusedCount == 1 ? "names" : "name")} it");
        foreach (var mention in report.Refused)
        {
            console.MarkupLineInterpolated($"  {mention.Source}, {mention.File}, record {Words.Number(mention.Record)}: {mention.Reason}: {mention.Detail}");
        }

        if (report.RefusedCount > report.Refused.Count)
        {
            console.MarkupLineInterpolated($"  … and {Words.Number(report.RefusedCount - report.Refused.Count)} more: `hale import --rejected`");
        }
    }

    private static string Moment(Instant? moment, ProjectZone zone) => moment is { } known ? Cells.Moment(known, zone) : "–";
}
