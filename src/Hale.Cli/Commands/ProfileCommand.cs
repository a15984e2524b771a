using System.CommandLine;
using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Engine.Auditing.Input;
using Hale.Engine.Profiling;
using Hale.Intake;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale profile</c>: what is in a file, and a first source that reads it.</summary>
internal static class ProfileCommand
{
    private static readonly Argument<string> File = new("file") { Description = "A CSV, JSON lines or Parquet file, packed or not; or a pattern such as 'data/*.csv'" };

    private static readonly Option<string?> Out = new("--out", "-o") { Description = "Write the drafted source to this file, which must not exist; without a project around it, a hale.yaml as well", HelpName = "file" };

    private static readonly Option<long?> Rows = Positive(new Option<long?>("--rows", "-n") { Description = "Look at the first rows only", HelpName = "number" });

    public static Command Create(Terminal terminal)
    {
        var format = CommonOptions.Format("text", "json");
        var command = new Command("profile", CommonOptions.Described(
            "Say what is in a file: its columns, what each is likely to be, and what looks wrong. Drafts a source that reads it, to be reviewed.", "hale profile data/usage.csv.gz --out sources/usage.yaml"))
        {
            File, Out, Rows, format,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var place = DraftPlace.Of(terminal, parsed.GetValue(Out), parsed.GetValue(CommonOptions.Project));
            var today = DateOnly.FromDateTime(terminal.Clock.GetUtcNow().UtcDateTime);
            var request = new ProfileRequest(parsed.GetValue(File)!, terminal.Folder, place.ProjectFolder, place.Source, parsed.GetValue(Rows), today);
            var result = await ProgressLine.ShowAsync<AuditProgress, ProfileResult>(
                terminal, $"Profiling {request.Files}", Describe, progress => Readers.Profiler().ReadAsync(request, progress, cancellation));
            return (int)result.Match(
                read => Write(terminal, read, place, parsed.GetValue(Out), parsed.GetValue(format)!),
                refused => Refuse(terminal, refused.Problem));
        });
        return command;
    }

    private static Option<long?> Positive(Option<long?> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && long.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number < 1)
            {
                result.AddError("--rows is 1 or more");
            }
        });
        return option;
    }

    private static string Describe(AuditProgress progress) => progress.Share is { } share ? string.Create(CultureInfo.InvariantCulture, $"· {100 * share:0} %") : string.Empty;

    private static ExitCode Write(Terminal terminal, ProfileResult.Read read, DraftPlace place, string? wanted, string format)
    {
        var written = read.Draft.Match(place.Write, _ => []);
        if (format == "json")
        {
            Json.Write(terminal.RawOut, ProfileShape.Of(read, written));
        }
        else
        {
            ProfileText.Write(terminal.Out, read, wanted, written);
        }

        return ExitCode.Done;
    }

    private static ExitCode Refuse(Terminal terminal, AuditProblem problem)
    {
        var where = problem.Where is null ? problem.File : $"{problem.File}, {problem.Where}";
        terminal.Error.MarkupLineInterpolated($"[red]{where}:[/] {problem.Message}");
        terminal.Error.MarkupLineInterpolated($"  {problem.Fix}");
        return ExitCode.SourceUnreadable;
    }
}
