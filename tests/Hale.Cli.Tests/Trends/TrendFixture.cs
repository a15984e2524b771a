using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Trends;

/// <summary>One scored project for all tests of a class, as they only read.</summary>
public sealed class TrendFixture : IAsyncLifetime
{
    internal Shell Shell { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Shell = await TrendProject.ScoredAsync();

    public ValueTask DisposeAsync()
    {
        Shell.Dispose();
        return ValueTask.CompletedTask;
    }
}
