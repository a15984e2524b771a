namespace Hale.Cli.Hosting;

/// <summary>Ends a command with an exit code, a message and what to do. The one exception that commands throw on purpose.</summary>
internal sealed class Failure(ExitCode code, string message, string? fix = null) : Exception(message)
{
    public ExitCode Code { get; } = code;

    public string? Fix { get; } = fix;
}
