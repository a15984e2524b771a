using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.Validation;
using Hale.Cli.Output.Validation.Backtests;
using Hale.Cli.Sessions;
using Hale.Cli.Sessions.Validation;
using Hale.Cli.Versioning;
using Hale.Core.Projects;
using Hale.Engine.Backtesting;
using Hale.Engine.Proving;
using Hale.Engine.ReportCards;
using Hale.Engine.Versions;
using Hale.Reports;
using Hale.Reports.Comparisons;
using Spectre.Console;

namespace Hale.Cli.Commands.Validation;

/// <summary>What <c>hale report-card</c> does, step by step.</summary>
internal sealed class ReportCardWork(Terminal terminal, DataSession session, ReportCardOptions options, ParseResult parsed)
{
    /// <summary>Makes and keeps the card of everything but the lock-box.</summary>
    public async Task<CardView> MakeAsync(CancellationToken cancellation)
    {
        var acknowledged = options.Found(parsed);
        var judged = await JudgedAsync(options.Judged(parsed), cancellation);
        var found = await BacktestAsync(judged, cancellation);
        var backtest = Led(found.Backtest);
        var beside = new BesideBacktest
        {
            Previous = await PreviousAsync(judged, cancellation),
            Map = await session.Operations.Maps.NewestAsync(judged.Hash, cancellation),
            AtOnce = parsed.GetValue(options.LateFacts) ? await AtOnceAsync(judged, backtest, cancellation) : null,
        };
        var card = await CardMaking.MakeAsync(terminal, judged, backtest, beside, cancellation);
        var kept = await session.Operations.Cards.KeepAsync(new CardDraft(CardMaking.Head(terminal, judged, found.Stored, backtest), card), cancellation);
        if (acknowledged is not null)
        {
            await AcknowledgeAsync(kept, acknowledged, cancellation);
        }

        var view = await ViewAsync(judged, kept, card, cancellation);
        return parsed.GetValue(options.Against) is { } named ? await ComparedAsync(view, judged, backtest, named, cancellation) : view;
    }

    /// <summary>Makes and keeps the card of the lock-box of what is live, or was.</summary>
    public async Task<CardView> OpenLockBoxAsync(CancellationToken cancellation)
    {
        if (parsed.GetValue(options.Against) is not null || parsed.GetValue(options.Lead) is not null || parsed.GetValue(options.Acknowledge) is not null || parsed.GetValue(options.LateFacts))
        {
            throw new Failure(ExitCode.Usage, "--lock-box goes with no --against, --lead, --late-facts or --acknowledge", "the lock-box answers one question: does the definition that was applied keep what it promised?");
        }

        var judged = await JudgedAsync(options.Judged(parsed), cancellation);
        if (judged.Version is null)
        {
            throw new Failure(ExitCode.Usage, "the lock-box of a draft stays closed until it is applied: what was looked at while drafting can no longer test it", "apply it with `hale apply`, or judge it on everything else: leave --lock-box out");
        }

        var found = await BacktestAsync(judged, cancellation);
        if (found.Stored.OpensFrom is null)
        {
            throw found.Stored.Header.LockedFrom is { } from ? new Failure(
                ExitCode.NotFound,
                $"nothing lies in the lock-box of `{judged.Score.Name}` yet: what customers did before has been shown already, and what is observed from {DayTexts.OfClose(from, judged.Project.Zone)} on is not known",
                "wait until its horizons are over, and import again; `hale backtests` shows from when on outcomes are kept back") : new Failure(ExitCode.NotFound, $"nothing is kept back of the outcomes of `{judged.Score.Name}`, so there is no lock-box", "it takes enough outcomes, or `lock_box` in hale.yaml; see docs/comparing.md");
        }

        var author = Author.Of(terminal, parsed.GetValue(options.Author), new GitRepository(session.Folder));
        var (opened, card) = await LockBoxes.OpenAsync(terminal, session, judged, found.Stored, author, "looked at by hand", cancellation);
        return await ViewAsync(judged, opened.Card, card, cancellation) with { Opening = opened };
    }

    private async Task<JudgedDefinition> JudgedAsync(string named, CancellationToken cancellation)
    {
        var judged = await JudgedDefinition.FindAsync(terminal, session, named, parsed.GetValue(options.Score), cancellation);
        if (judged.Version is null)
        {
            await session.Operations.Definitions.KeepAsync(session.Load.Bundle, DefinitionHashes.Of(judged.Project), cancellation);
        }

        return options.ByFiles(parsed) ? judged.ByRulesOf(Files) : judged;
    }

    private Project Files => session.Load.Project ?? throw new Failure(ExitCode.DefinitionErrors, "the files have errors, so they have no rules to judge by", "mend them; `hale check` lists the errors");

    private async Task<FoundBacktest> BacktestAsync(JudgedDefinition judged, CancellationToken cancellation)
    {
        await session.FollowEntriesAsync(cancellation);
        return await Backtests.FindOrRunAsync(terminal, session.Warehouse, judged.Project, judged.Score, new BacktestWish { Span = Span(judged), Quiet = true }, cancellation);
    }

    private Task<Backtest> AtOnceAsync(JudgedDefinition judged, Backtest backtest, CancellationToken cancellation) => ProgressLine.ShowAsync<BacktestProgress, Backtest>(
        terminal,
        "Scoring once more with every fact known when it occurred",
        BacktestWords.Step,
        progress => new ScoreAtOnce(session.Warehouse).RunAsync(judged.Project, judged.Score, backtest, progress, cancellation));

    private BacktestSpan Span(JudgedDefinition judged) => new(null, null, Moments.Parse(parsed.GetValue(options.AsOf), judged.Project.Zone));

    private Backtest Led(Backtest backtest)
    {
        var leads = backtest.Header.Rules.LeadDays;
        return parsed.GetValue(options.Lead) is not { } days ? backtest
            : leads.Contains(days) ? AtLead.Of(backtest, days)
            : throw new Failure(ExitCode.Usage, $"the accounts are not observed {days} days ahead, but {string.Join(", ", leads)}", "name one of these, or add the lead under `validation` in hale.yaml");
    }

    /// <summary>The version before it with another definition, where it was backtested: it stands on the card beside the simple rules.</summary>
    private async Task<Backtest?> PreviousAsync(JudgedDefinition judged, CancellationToken cancellation)
    {
        var versions = await session.Operations.Versions.ListAsync(cancellation);
        var earlier = versions.FirstOrDefault(version => version.Number < (judged.Version ?? long.MaxValue) && version.Definitions.GetValueOrDefault(judged.Score.Name) is { } hash && hash != judged.Hash);
        return earlier is null || await EarlierDefinition.FindAsync(session, earlier, judged.Score.Name, versions, cancellation) is not { } other
            ? null
            : (await Backtests.FindAsync(terminal, session.Warehouse, other.Project, other.Score, Span(judged), cancellation))?.Backtest is { } backtest ? Led(backtest) : null;
    }

    private async Task AcknowledgeAsync(KeptCard kept, string found, CancellationToken cancellation)
    {
        if (kept.Summary.Blocking.Count == 0)
        {
            terminal.Error.WriteLine("No alarm blocks this card: there was nothing to acknowledge.");
            return;
        }

        var author = Author.Of(terminal, parsed.GetValue(options.Author), new GitRepository(session.Folder));
        await session.Operations.Cards.AcknowledgeAsync(new AcknowledgementDraft(kept.Number, kept.Summary.Blocking, author, found, CardMaking.Now(terminal)), cancellation);
    }

    private async Task<CardView> ViewAsync(JudgedDefinition judged, KeptCard kept, ReportCard card, CancellationToken cancellation)
    {
        var standing = new CardStanding(kept, await session.Operations.Cards.AcknowledgementsAsync(judged.Hash, cancellation));
        return new CardView(judged.Called, kept, card, standing, new ReportContext(terminal.Clock.GetUtcNow(), HaleVersion.Text, $"Report card of {judged.Score.Label}"), judged.Project.Zone)
        {
            RulesDiffer = session.Load.Project is { } files ? judged.RulesAgainst(files) : [],
            ByFiles = options.ByFiles(parsed) && judged.Version is not null,
        };
    }

    private async Task<CardView> ComparedAsync(CardView view, JudgedDefinition judged, Backtest backtest, string named, CancellationToken cancellation)
    {
        var other = await JudgedAsync(named, cancellation);
        var found = await BacktestAsync(other, cancellation);
        var comparison = await CardMaking.CompareAsync(terminal, other.Side(found.Backtest), judged.Side(backtest), cancellation);
        return view with { Comparison = comparison, Names = new ComparedNames(other.Called, judged.Called) };
    }
}
