using BotTutor.Expressions;

namespace BotTutor.LanguageGeneration.Compilation;

/// <summary>One evaluation of a template with all that it calls: its limits, its choices and what it remembers.</summary>
internal sealed class TemplateRun(EvaluationOptions options, GenerationOptions generation, Choices choices) : EvaluationBudget(options.Limits)
{
    private readonly List<Outcome> _outcomes = [];

    public EvaluationOptions Options { get; } = options;

    public GenerationOptions Generation { get; } = generation;

    public Choices Choices { get; } = choices;

    /// <summary>How many outcomes are remembered; those above a mark were made inside of the template that set it.</summary>
    public int Mark => _outcomes.Count;

    /// <summary>How many outcomes may have to be looked through for the next call.</summary>
    public int Remembered => _outcomes.Count - (Generation.Cache == CacheScope.Global ? 0 : CallerMark);

    /// <summary>Whether outcomes are remembered at all; someone who wants all variants wants each call's own.</summary>
    public bool Remembers => Generation.Cache != CacheScope.None && !Choices.IsExploring;

    public int Choose(int count)
    {
        NoteChance();
        return Choices.Choose(count);
    }

    public void Forget(int mark)
    {
        if (Generation.Cache == CacheScope.Local)
        {
            _outcomes.RemoveRange(mark, _outcomes.Count - mark);
        }
    }

    /// <summary>The outcome of the same template with the same arguments.</summary>
    /// <param name="template">The template.</param>
    /// <param name="scope">What it reads.</param>
    /// <param name="mark">Where the calling template's own outcomes begin.</param>
    public Value? Recall(CompiledTemplate template, IMemory scope, int mark)
    {
        for (var index = Generation.Cache == CacheScope.Global ? 0 : mark; index < _outcomes.Count; index++)
        {
            if (ReferenceEquals(_outcomes[index].Template, template) && TemplateScope.AreSame(_outcomes[index].Scope, scope))
            {
                return _outcomes[index].Value;
            }
        }

        return null;
    }

    public void Remember(CompiledTemplate template, IMemory scope, Value value) => _outcomes.Add(new Outcome(template, scope, value));

    /// <summary>Where the outcomes of the template that runs just now begin.</summary>
    public int CallerMark { get; set; }

    private readonly record struct Outcome(CompiledTemplate Template, IMemory Scope, Value Value);
}
