using Hale.Cli.Hosting;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>Shows what long work is doing: one line that changes where a person is watching, a line every few seconds on stderr where nobody is.</summary>
internal static class ProgressLine
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(5);

    public static async Task<TResult> ShowAsync<TStep, TResult>(
        Terminal terminal, string title, Func<TStep, string> describe, Func<IProgress<TStep>, Task<TResult>> work)
    {
        if (!terminal.Interactive)
        {
            return await work(new LogProgress<TStep>(terminal, title, describe));
        }

        return await terminal.Error.Status().StartAsync($"{title} ...", async status =>
            await work(new StatusProgress<TStep>(status, title, describe)));
    }

    private sealed class StatusProgress<TStep>(StatusContext status, string title, Func<TStep, string> describe) : IProgress<TStep>
    {
        public void Report(TStep value) => status.Status(Markup.Escape($"{title} {describe(value)}"));
    }

    private sealed class LogProgress<TStep>(Terminal terminal, string title, Func<TStep, string> describe) : IProgress<TStep>
    {
        private readonly Lock _gate = new();
        private DateTimeOffset _last = terminal.Clock.GetUtcNow();

        public void Report(TStep value)
        {
            lock (_gate)
            {
                var now = terminal.Clock.GetUtcNow();
                if (now - _last >= Quiet)
                {
                    _last = now;
                    terminal.Error.MarkupLineInterpolated($"{title} {describe(value)}");
                }
            }
        }
    }
}
