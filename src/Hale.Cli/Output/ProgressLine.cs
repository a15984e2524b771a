using Hale.Cli.Hosting;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>Shows what long work is doing: one line that changes while a person is watching, and nothing where nobody is.</summary>
internal static class ProgressLine
{
    public static async Task<TResult> ShowAsync<TStep, TResult>(
        Terminal terminal, string title, Func<TStep, string> describe, Func<IProgress<TStep>, Task<TResult>> work) => terminal.Watched
        ? await terminal.Error.Status().StartAsync(Markup.Escape(title) + " ...", status => work(new StatusProgress<TStep>(status, title, describe)))
        : await work(new Silence<TStep>());

    private sealed class StatusProgress<TStep>(StatusContext status, string title, Func<TStep, string> describe) : IProgress<TStep>
    {
        public void Report(TStep value) => status.Status(Markup.Escape($"{title} {describe(value)}"));
    }

    private sealed class Silence<TStep> : IProgress<TStep>
    {
        public void Report(TStep value)
        {
            // Nobody is watching.
        }
    }
}
