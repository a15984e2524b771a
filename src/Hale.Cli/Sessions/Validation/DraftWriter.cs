using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Language.Diagnostics;
using Hale.Language.Drafts;
using Hale.Language.Projects;
using Spectre.Console;

namespace Hale.Cli.Sessions.Validation;

/// <summary>Writes a draft into the files of a project, unless the project would then have errors or someone has changed the file meanwhile.</summary>
internal static class DraftWriter
{
    public static void Write(Terminal terminal, ProjectSession session, DraftFile draft)
    {
        var file = draft.Match(changed => changed.File, refused => throw new Failure(ExitCode.DefinitionErrors, $"no file was changed: {refused.Message}", refused.Fix));
        var bundle = session.Load.Bundle;
        var load = ProjectLoader.Load(session.Data.Folder, new DefinitionBundle([.. bundle.Files.Where(one => one.Path != file.Path), file]));
        if (load.Project is null)
        {
            DiagnosticList.Write(terminal.Error, load.Diagnostics.Where(problem => problem.Severity == Severity.Error).ToList());
            throw new Failure(ExitCode.DefinitionErrors, "no file was changed: with these numbers the definitions would have errors", "mend what they name, such as a `total`, or change the numbers by hand");
        }

        var path = Path.Combine(session.Data.Folder, file.Path);
        if (File.ReadAllText(path) != bundle.TextOf(file.Path)!.TrimStart('\uFEFF'))
        {
            throw new Failure(ExitCode.Conflict, $"no file was changed: {file.Path} was changed by someone else meanwhile", "run the command again");
        }

        FormattedFile.Write(path, file.Text);
        terminal.Error.WriteLine($"{file.Path} holds the draft. `hale plan` shows what it would do to every account, `hale report-card` judges it on later time; nothing is live.");
    }
}
