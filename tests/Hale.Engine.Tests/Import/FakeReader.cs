using Hale.Core.Sources;
using Hale.Engine.Import;

namespace Hale.Engine.Tests.Import;

/// <summary>A reader that finds one file for each source, or a problem where it is told so.</summary>
internal sealed class FakeReader(params string[] broken) : ISourceReader
{
    public List<ReadingContext> Contexts { get; } = [];

    public Task<SourceReading> OpenAsync(SourceDefinition source, ReadingContext context, CancellationToken cancellationToken)
    {
        Contexts.Add(context);
        return Task.FromResult(broken.Contains(source.Name)
            ? new SourceReading(source, [], [new SourceProblem(source.Name, $"{source.Files}", "is not there", "put it there")])
            : new SourceReading(source, [new StagedFile($"/{source.Files}", $"{source.Files}", 1, "f", 1, 1, "rows", null)], []));
    }

    public Task ReleaseAsync() => Task.CompletedTask;
}
