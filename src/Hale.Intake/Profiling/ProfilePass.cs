using Hale.DuckDb;
using Hale.Engine.Auditing.Input;
using Hale.Engine.Profiling;
using Hale.Intake.Audit;
using Hale.Intake.Audit.Recognition;
using Hale.Intake.Audit.Tables;
using Hale.Intake.Audit.Texts;
using Hale.Intake.Finding;
using Hale.Intake.Profiling.Drafts;
using Hale.Intake.Profiling.Meanings;
using Hale.Intake.Profiling.Surveys;
using Hale.Intake.Reading;

namespace Hale.Intake.Profiling;

/// <summary>One look at a file, or at the files of a pattern.</summary>
internal sealed class ProfilePass(ProfileRequest request, Lazy<DuckConnection> engine, IProgress<AuditProgress>? progress, CancellationToken cancellationToken)
{
    /// <summary>Looks.</summary>
    /// <exception cref="RefusedException">It cannot be read as a table.</exception>
    public ProfileResult Run()
    {
        var paths = Find();
        var tables = paths.Select(path => (Name: FileNames.Shown(path, request.Folder), Table: TableOpening.Open(path, engine, cancellationToken))).ToList();
        var table = TableSet.Of(tables);
        HeaderRow.Check(TableProfile.OfSample(table, cancellationToken));

        var surveys = table.Columns.Select((name, column) => new ColumnSurvey(name, table.IsNumeric(column), request.Today)).ToList();
        var pass = Survey(table, surveys);
        var judged = MeaningRecognition.Of(surveys);
        var format = FileFormatWords.Of(paths[0], tables[0].Table);
        var file = new FileProfile(
            [.. tables.Select(one => one.Name)],
            format.Text,
            pass.Rows,
            pass.IsWhole,
            [.. judged.Select(column => ColumnSummaries.Of(table, column))],
            FileFindings.Of(table, pass));
        return new ProfileResult.Read(file, Draft(paths, tables[0].Table, new ProfiledTable(table, judged, Stem(paths), pass.Rows), format));
    }

    private IReadOnlyList<string> Find()
    {
        try
        {
            var found = FilePattern.Find(request.Files, request.Folder);
            return found.Count > 0 ? found : throw new RefusedException(Directory.Exists(Path.GetFullPath(request.Files, request.Folder))
                ? new Refusal(null, "It is a folder.", $"Name a file, or a pattern such as '{request.Files.TrimEnd('/')}/*.csv'.")
                : TableRefusals.NotThere());
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(TableRefusals.NotReadable(reason));
        }
    }

    private TablePass Survey(Table table, List<ColumnSurvey> surveys)
    {
        var step = new ProgressStep($"Reading {request.Files}", progress);
        var rows = 0L;
        var pass = table.Read(
            row =>
            {
                for (var column = 0; column < surveys.Count; column++)
                {
                    surveys[column].Add(row, column);
                }

                return ++rows != request.Rows;
            },
            step.Report,
            cancellationToken);
        return pass.Unreadable.Count * 2 > pass.Rows ? throw new RefusedException(TableRefusals.TooManyUnreadable(pass.Unreadable.Count, pass.Rows, pass.Unreadable.First)) : pass;
    }

    private SourceDraft Draft(IReadOnlyList<string> paths, Table first, ProfiledTable table, FileFormatWords format)
    {
        if (DraftObstacle.Of(first, table.Table) is { } obstacle)
        {
            return obstacle;
        }

        var join = table.Account is null ? new Neighbours(paths[0], path => FileNames.Shown(path, request.ProjectFolder), engine).Find(table, cancellationToken) : null;
        var believed = table.Account is null && join is null ? LoneId.Believe(table) : table;
        if (KindChoice.Of(believed, join is not null, cancellationToken) is not { } choice)
        {
            return DraftObstacle.NoKind(believed);
        }

        var name = request.Source is { } stated ? DraftNames.Of(stated) : DraftNames.Of(table.Stem);
        var spelling = new FileSpelling(name, Spelled(paths), format.Keys);
        return new SourceDraft.Written(choice.Kind.ToString().ToLowerInvariant(), choice.Word, choice.Reason, name, SourceDrafting.Write(believed, spelling, choice, join, cancellationToken));
    }

    /// <summary>The path, or the pattern where one was given, as the project writes it.</summary>
    private string Spelled(IReadOnlyList<string> paths) => paths.Count == 1
        ? FileNames.Shown(paths[0], request.ProjectFolder)
        : FileNames.Shown(Path.GetFullPath(request.Files, request.Folder), request.ProjectFolder);

    private string Stem(IReadOnlyList<string> paths)
    {
        var stem = Path.GetFileName(paths.Count == 1 ? paths[0] : request.Files).Split('.')[0].Replace("*", " ", StringComparison.Ordinal).Replace("?", " ", StringComparison.Ordinal).Trim('-', '_', ' ');
        return stem.Length > 0 ? stem : Path.GetFileName(Path.GetDirectoryName(paths[0]))!;
    }
}
