using Hale.Cli.Hosting;
using System.CommandLine;
using Hale.Cli.Commands;
using Hale.Engine.Warehousing;
using Spectre.Console;

namespace Hale.Cli;

/// <summary>Runs one command line: finds the command, runs it, and turns whatever happens into a message and an exit code.</summary>
internal static class HaleProgram
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var parsed = HaleCommand.Create(terminal).Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            UsageErrors.Write(parsed, terminal.Error);
            return (int)ExitCode.Usage;
        }

        using var interrupt = new InterruptSignal();
        try
        {
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = terminal.RawOut, ProcessTerminationTimeout = null };
            return await parsed.InvokeAsync(configuration, interrupt.Token);
        }
        catch (Failure failure)
        {
            return Write(terminal, failure.Code, failure.Message, failure.Fix);
        }
        catch (WarehouseException fault)
        {
            return Write(terminal, CodeOf(fault.Fault), fault.Message, fault.Fix);
        }
        catch (OperationCanceledException)
        {
            return Write(terminal, ExitCode.Cancelled, "stopped", "nothing was changed");
        }
        catch (IOException failure)
        {
            return Write(terminal, ExitCode.OutOfResources, failure.Message, "check the disk and the permissions of the project folder");
        }
        catch (UnauthorizedAccessException failure)
        {
            return Write(terminal, ExitCode.NotFound, failure.Message, "check the permissions of the file or folder");
        }
        finally
        {
            await terminal.RawOut.FlushAsync(CancellationToken.None);
        }
    }

    private static int Write(Terminal terminal, ExitCode code, string message, string? fix)
    {
        terminal.Error.MarkupLineInterpolated($"[red]hale:[/] {message}");
        if (fix is not null)
        {
            terminal.Error.MarkupLineInterpolated($"  {fix}");
        }

        return (int)code;
    }

    private static ExitCode CodeOf(WarehouseFault fault) => fault switch
    {
        WarehouseFault.InUse => ExitCode.InUse,
        WarehouseFault.DiskFull or WarehouseFault.OutOfMemory => ExitCode.OutOfResources,
        WarehouseFault.Incompatible => ExitCode.DefinitionErrors,
        WarehouseFault.Unreadable => ExitCode.SourceUnreadable,
        WarehouseFault.Failed => ExitCode.Internal,
    };
}
