using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Engine.Testing;
using Hale.Language.Projects;

namespace Hale.Engine.Versions;

/// <summary>Makes definitions live: only sound ones that pass their tests, and only when nobody else made something live that they do not know.</summary>
/// <param name="versions">Where versions are kept.</param>
/// <param name="clock">Says when it happens.</param>
public sealed class ApplyDefinitions(IVersionStore versions, TimeProvider clock)
{
    /// <summary>Makes the files live.</summary>
    public async Task<ApplyOutcome> RunAsync(ProjectLoad files, ApplyRequest request, CancellationToken cancellationToken)
    {
        if (files.Project is not { } project)
        {
            return new ApplyOutcome.Broken();
        }

        var tests = RunTests(project, files, cancellationToken);
        if (tests.Any(test => !test.Passed))
        {
            return new ApplyOutcome.TestsFailed(tests);
        }

        var live = await versions.LiveAsync(cancellationToken);
        if (live is not null && live.Bundle == files.Bundle.Hash)
        {
            return new ApplyOutcome.Nothing(live);
        }

        var proposal = new VersionProposal(files.Bundle, DefinitionHashes.Of(project), request.Author, request.Message, Instant.From(clock.GetUtcNow())) { Commit = request.Commit };
        return await ProposeAsync(proposal, live, IsKnown(live, request) ? live!.Number : request.BasedOn, cancellationToken);
    }

    /// <summary>Makes an earlier version live again, as a new one, whatever the files say.</summary>
    /// <param name="earlier">The version.</param>
    /// <param name="files">Its files.</param>
    /// <param name="author">Who wants it.</param>
    /// <param name="message">What for.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ApplyOutcome> RollBackAsync(DefinitionVersion earlier, ProjectLoad files, string author, string message, CancellationToken cancellationToken)
    {
        if (files.Project is not { } project)
        {
            return new ApplyOutcome.Broken();
        }

        var live = await versions.LiveAsync(cancellationToken);
        if (live is not null && live.Bundle == earlier.Bundle)
        {
            return new ApplyOutcome.Nothing(live);
        }

        var proposal = new VersionProposal(files.Bundle, DefinitionHashes.Of(project), author, message, Instant.From(clock.GetUtcNow())) { RolledBackTo = earlier.Number };
        return await ProposeAsync(proposal, live, live?.Number ?? 0, cancellationToken);
    }

    /// <summary>
    /// Whether the files' history contains what is live. What was rolled back is contained in every later commit and yet was taken back, so a rollback is known by its number only.
    /// </summary>
    private static bool IsKnown(DefinitionVersion? live, ApplyRequest request) => live is { Commit: { } commit, RolledBackTo: null } && request.Contains(commit);

    private static List<TestOutcome> RunTests(Project project, ProjectLoad files, CancellationToken cancellationToken)
    {
        var run = new RunDefinitionTests(project);
        return [.. files.Tests.Select(test => run.Run(test, cancellationToken))];
    }

    private async Task<ApplyOutcome> ProposeAsync(VersionProposal proposal, DefinitionVersion? live, long basedOn, CancellationToken cancellationToken)
    {
        try
        {
            return new ApplyOutcome.Applied(await versions.ApplyAsync(proposal, basedOn, cancellationToken), live);
        }
        catch (VersionConflictException conflict)
        {
            return new ApplyOutcome.Moved(conflict.Live, conflict.BasedOn);
        }
    }
}
