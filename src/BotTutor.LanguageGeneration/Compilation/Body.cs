using BotTutor.Expressions;

namespace BotTutor.LanguageGeneration.Compilation;

/// <summary>The compiled body of a template.</summary>
internal delegate EvaluationResult Body(TemplateRun run, IMemory scope);
