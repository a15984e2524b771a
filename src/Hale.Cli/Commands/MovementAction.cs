using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Engine.Movement;
using Hale.Engine.Scoring;

namespace Hale.Cli.Commands;

/// <summary><c>hale explain --from D1 --to D2</c>: which inputs moved a score, for an account, a segment or everybody.</summary>
internal static class MovementAction
{
    public static async Task<ExitCode> RunAsync(Terminal terminal, MovementRequest request, CancellationToken cancellation)
    {
        await using var session = DataSession.Open(terminal, request.Folder);
        var compared = await CompareAsync(session, request, cancellation);
        var isJson = request.Format == "json";
        if (request.Account is { } account)
        {
            var explained = await OfAccountAsync(session, compared, account, cancellation);
            if (isJson)
            {
                Json.Write(terminal.RawOut, MovementShape.Of(request.IsExternal ? explained with { Movement = MovementText.External(explained.Movement) } : explained));
            }
            else
            {
                var names = new DefinitionNames(compared.After.Header.Outline.Name, await session.Operations.Versions.ListAsync(cancellation), compared);
                MovementText.Write(terminal.Out, explained, names, request.IsExternal);
            }

            return ExitCode.Done;
        }

        var book = await OfBookAsync(terminal, session, compared, request.Segments, cancellation);
        if (isJson)
        {
            Json.Write(terminal.RawOut, BookMovementShape.Of(book));
        }
        else
        {
            BookMovementText.Write(terminal.Out, book, request.Segments);
        }

        return ExitCode.Done;
    }

    private static async Task<ExplainedMovement> OfAccountAsync(DataSession session, ComparedRuns compared, string account, CancellationToken cancellation)
    {
        if (await new ExplainMovement(session.Warehouse.Runs).RunAsync(compared, account, cancellation) is { } explained)
        {
            return explained;
        }

        var isInAfter = await session.Warehouse.Runs.AccountAsync(compared.After, account, cancellation) is not null;
        throw await Explanations.NotScoredAsync(session, isInAfter ? compared.Before : compared.After, account, cancellation);
    }

    private static async Task<BookMovement> OfBookAsync(
        Terminal terminal, DataSession session, ComparedRuns compared, IReadOnlyList<string> segments, CancellationToken cancellation)
    {
        var reader = new AccountQueryReader(await KnownAttributes.OfAsync(session, cancellation), compared.After);
        var asked = reader.Segments(segments);
        return await ProgressLine.ShowAsync<ScoreProgress, BookMovement>(
            terminal,
            "Comparing",
            step => $"{Words.Number(step.Done)} of {Words.Count(step.Total, "account")}",
            progress => new ExplainBook(session.Warehouse.Runs).RunAsync(compared, asked, progress, cancellation));
    }

    private static async Task<ComparedRuns> CompareAsync(DataSession session, MovementRequest request, CancellationToken cancellation)
    {
        var before = await Runs.FindAsync(session, request.Which.Score, request.From, cancellation);
        var after = await Runs.FindAsync(session, request.Which.Score, request.To, cancellation);
        if (before.Number == after.Number)
        {
            throw new Failure(
                ExitCode.NotFound,
                $"both ends are run {before.Number}, as of {before.Header.AsOfLabel}: there is nothing in between",
                "choose days that different runs speak about, or compute one: `hale score --as-of DAY`");
        }

        return new ComparedRuns(before, after, await RunDefinitions.ProjectAsync(session, before, cancellation), await RunDefinitions.ProjectAsync(session, after, cancellation));
    }
}
