using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Sessions;

namespace Hale.Cli.Commands;

/// <summary>Which movement is asked for.</summary>
/// <param name="Folder">The project's folder as it was given; null for the nearest.</param>
/// <param name="Which">Which score; a movement lies between two runs of its history.</param>
/// <param name="Format"><c>text</c> or <c>json</c>.</param>
/// <param name="IsExternal">Whether it is for the customer.</param>
internal sealed record MovementRequest(string? Folder, RunWish Which, string Format, bool IsExternal)
{
    /// <summary>The account; null for many.</summary>
    public string? Account { get; init; }

    /// <summary>The earlier end.</summary>
    public string From { get; init; } = string.Empty;

    /// <summary>The later end; null for the latest run.</summary>
    public string? To { get; init; }

    /// <summary>The segment, as it was written; none for everybody.</summary>
    public IReadOnlyList<string> Segments { get; init; } = [];

    /// <summary>The same with what the options of a movement say; fails where they contradict each other.</summary>
    public MovementRequest Read(ParseResult parsed, MovementOptions options, string? account)
    {
        var segments = parsed.GetValue(options.Segment)!;
        var from = parsed.GetValue(options.From) ?? throw new Failure(
            ExitCode.Usage, "a movement needs the day that it begins with", "write `--from DAY`, say `hale explain acme --from 2024-11-30 --to 2024-12-31`");
        if (Which.Kind is not null || Which.Again)
        {
            throw new Failure(ExitCode.Usage, "a movement lies between two runs of the history of a score", "leave out `--live`, `--draft` and `--recomputed`");
        }

        return (account, Which.AsOf, segments) switch
        {
            (_, not null, _) => throw new Failure(
                ExitCode.Usage, "`--as-of` asks for one moment, and `--from` for what lies between two", "leave out the one or the other; `--to DAY` says where a movement ends"),
            (not null, _, { Length: > 0 }) => throw new Failure(ExitCode.Usage, "`--segment` chooses among accounts, and one account is named", "leave out the one or the other"),
            (null, _, _) when IsExternal => throw new Failure(ExitCode.Usage, "`--external` is for one customer, and none is named", "name the account, or leave it out"),
            _ => this with { Account = account, From = from, To = parsed.GetValue(options.To), Segments = segments },
        };
    }
}
