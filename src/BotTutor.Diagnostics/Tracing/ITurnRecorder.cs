namespace BotTutor.Diagnostics.Tracing;

/// <summary>Hears what happens in one turn. Whoever runs turns passes it along; where there is none, nothing is made for it.</summary>
public interface ITurnRecorder
{
    /// <summary>Gets how many characters of a text are kept, so that nobody writes out more.</summary>
    int TextLength { get; }

    /// <summary>Shortens a text that is too long, and notes that it did.</summary>
    string Cut(string text);

    /// <summary>The turn begins.</summary>
    void Start(DateTimeOffset at, TracedActivity activity);

    /// <summary>The turn is over, however it ended.</summary>
    void End(string locale, TimeSpan elapsed);

    /// <summary>Something happened.</summary>
    void Add(TraceEntry entry);

    /// <summary>An action begins a step; what follows belongs to it until the next one begins.</summary>
    void Begin(ActionEntry action);

    /// <summary>The action wrote into memory.</summary>
    void Changed(MemoryChange change);

    /// <summary>The action used a template.</summary>
    void Used(TemplateUse template);

    /// <summary>The action said something.</summary>
    void Said(string text);
}
