using Hale.Language.Diagnostics;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>Problems of definitions as editors and people read them: where, how bad, which rule, what, and what to do.</summary>
internal static class DiagnosticList
{
    public static void Write(IAnsiConsole console, IReadOnlyList<Diagnostic> problems)
    {
        foreach (var problem in problems)
        {
            var severity = problem.Severity == Severity.Error ? "[red]error[/]" : "[yellow]warning[/]";
            console.MarkupLine($"{Markup.Escape(problem.Span.ToString())}: {severity} {Markup.Escape(problem.Id)}: {Markup.Escape(problem.Message)}");
            console.MarkupLineInterpolated($"    {problem.Fix}");
        }
    }
}
