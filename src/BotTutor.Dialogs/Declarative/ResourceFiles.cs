using BotTutor.Diagnostics;

namespace BotTutor.Dialogs.Declarative;

/// <summary>Reads the files of a set, as far as its limits go. What is too much is told and left out.</summary>
internal sealed class ResourceFiles(DialogLimits limits, List<Diagnostic> diagnostics)
{
    private readonly List<SourceText> _texts = [];
    private long _size;
    private bool _isFull;

    public IReadOnlyList<SourceText> Texts => _texts;

    public void Read(string folder, string path)
    {
        if (_isFull)
        {
            return;
        }

        var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
        try
        {
            Read(name, path, new FileInfo(path).Length);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Tell(nameof(DeclarativeMessages.UnreadableFile), DeclarativeMessages.UnreadableFile(failure.Message), name);
        }
    }

    private void Read(string name, string path, long size)
    {
        _size += size;
        if (_texts.Count >= limits.Files || _size > limits.TotalSize)
        {
            _isFull = true;
            Tell(nameof(DeclarativeMessages.TooManyFiles), DeclarativeMessages.TooManyFiles(limits.Files, limits.TotalSize), name);
        }
        else if (size > limits.FileSize)
        {
            Tell(nameof(DeclarativeMessages.FileTooLarge), DeclarativeMessages.FileTooLarge(size, limits.FileSize), name);
        }
        else
        {
            _texts.Add(new SourceText(name, File.ReadAllText(path)));
        }
    }

    private void Tell(string code, string message, string name) => diagnostics.Add(Diagnostic.Error(code, message, name, SourceRange.Whole));
}
