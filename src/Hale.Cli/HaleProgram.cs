using System.CommandLine;
using Hale.Cli.Commands;
using Hale.Cli.Hosting;
using Hale.Engine.Import;
using Hale.Engine.Operating;
using Hale.Engine.Warehousing;
using Spectre.Console;

namespace Hale.Cli;

/// <summary>Runs one command line: finds the command, runs it, and turns whatever happens into a message and an exit code.</summary>
internal static class HaleProgram
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var parsed = HaleCommand.Create(terminal).Parse(arguments.Count > 0 ? arguments : ["--help"]);
        if (parsed.Errors.Count > 0)
        {
            UsageErrors.Write(parsed, terminal.Error);
            return (int)ExitCode.Usage;
        }

        using var interrupt = new InterruptSignal();
        try
        {
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = terminal.RawOut, ProcessTerminationTimeout = null };
            var code = await parsed.InvokeAsync(configuration, interrupt.Token);
            await terminal.RawOut.FlushAsync(CancellationToken.None);
            return code;
        }
#pragma warning disable CA1031 // Nothing may end the process with a stack trace: a person gets a message and a script an exit code.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            await FlushWhatThereIsAsync(terminal);
            return (int)Report(terminal, failure);
        }
    }

    private static ExitCode Report(Terminal terminal, Exception problem) => problem switch
    {
        Failure failure => Write(terminal, failure.Code, failure.Message, failure.Fix),
        WarehouseException fault => Write(terminal, CodeOf(fault.Fault), fault.Message, fault.Fix),
        OperationsException fault => Write(terminal, CodeOf(fault.Fault), fault.Message, fault.Fix),
        DatabaseException fault => Write(terminal, ExitCode.OutOfResources, fault.Message, fault.Fix),
        OperationCanceledException => Write(terminal, ExitCode.Cancelled, "stopped", "what was finished is kept; nothing is left half done"),
        UnauthorizedAccessException => Write(terminal, ExitCode.OutOfResources, problem.Message, "check the permissions of the file or folder"),
        IOException => Write(terminal, ExitCode.OutOfResources, problem.Message, "check the disk, and the permissions of the folder"),
        _ => Write(terminal, ExitCode.Internal, $"{problem.GetType().Name}: {problem.Message}", "this is a fault of Hale: please report it with the command and this message"),
    };

    /// <summary>Rows written before a failure still go out where they can; the failure itself is what is reported.</summary>
    private static async Task FlushWhatThereIsAsync(Terminal terminal)
    {
        try
        {
            await terminal.RawOut.FlushAsync(CancellationToken.None);
        }
        catch (IOException)
        {
            return;
        }
    }

    private static ExitCode Write(Terminal terminal, ExitCode code, string message, string? fix)
    {
        terminal.Error.MarkupLineInterpolated($"[red]hale:[/] {message}");
        if (fix is not null)
        {
            terminal.Error.MarkupLineInterpolated($"  {fix}");
        }

        return code;
    }

    private static ExitCode CodeOf(WarehouseFault fault) => fault switch
    {
        WarehouseFault.InUse => ExitCode.InUse,
        WarehouseFault.DiskFull or WarehouseFault.OutOfMemory or WarehouseFault.Refused => ExitCode.OutOfResources,
        WarehouseFault.Incompatible or WarehouseFault.Definition => ExitCode.DefinitionErrors,
        WarehouseFault.Unreadable => ExitCode.SourceUnreadable,
        WarehouseFault.Failed => ExitCode.Internal,
    };

    private static ExitCode CodeOf(OperationsFault fault) => fault switch
    {
        OperationsFault.InUse => ExitCode.InUse,
        OperationsFault.Refused => ExitCode.OutOfResources,
        OperationsFault.Incompatible => ExitCode.DefinitionErrors,
        OperationsFault.Failed => ExitCode.Internal,
    };
}
