using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Sessions;
using Hale.Core.Time;

namespace Hale.Cli.Commands;

/// <summary>The options of <c>hale score</c> that say of which moments: one, or the closes of a whole period in order.</summary>
internal sealed class ScoreMoments
{
    private readonly Option<string?> _asOf = CommonOptions.AsOf();

    private readonly Option<string?> _every = EveryOption();

    private readonly Option<string?> _from = new("--from") { Description = "With --every: the first day whose close is scored", HelpName = "day" };

    private readonly Option<string?> _to = new("--to") { Description = "With --every: the last day whose close is scored", HelpName = "day" };

    public IReadOnlyList<Option> All => [_asOf, _every, _from, _to];

    /// <summary>The moments, the earliest first.</summary>
    public async Task<IReadOnlyList<AsOf>> ReadAsync(ProjectSession session, Terminal terminal, ParseResult parsed, CancellationToken cancellation)
    {
        var (asOf, every, from, to) = (parsed.GetValue(_asOf), parsed.GetValue(_every), PeriodCloses.Day(parsed.GetValue(_from)), PeriodCloses.Day(parsed.GetValue(_to)));
        if (every is null && from is null && to is null)
        {
            return [await Moments.ResolveAsync(session, terminal, asOf, cancellation)];
        }

        return asOf is null && every is not null && from is { } first && to is { } last
            ? PeriodCloses.Between(session.Project, every, first, last)
            : throw new Failure(ExitCode.Usage, "`--every`, `--from` and `--to` go together, and in the place of `--as-of`", "write `--every month --from 2024-01-31 --to 2024-12-31`, or `--as-of 2024-12-31`");
    }

    private static Option<string?> EveryOption()
    {
        var option = new Option<string?>("--every") { Description = "Score the close of every day, month or quarter between --from and --to, in order", HelpName = "day|month|quarter" };
        option.AcceptOnlyFromAmong("day", "month", "quarter");
        return option;
    }
}
