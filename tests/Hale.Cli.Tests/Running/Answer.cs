using System.Text.Json;
using Hale.Cli.Hosting;

namespace Hale.Cli.Tests.Running;

/// <summary>What a command line answered.</summary>
internal sealed record Answer(ExitCode Code, string Output, string Error)
{
    /// <summary>The output as JSON; fails when stdout holds anything else.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;
}
