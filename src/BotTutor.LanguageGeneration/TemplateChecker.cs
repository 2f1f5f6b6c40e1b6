using BotTutor.LanguageGeneration.Syntax;

namespace BotTutor.LanguageGeneration;

/// <summary>Finds what is wrong with the templates of a file as a whole: none, empty ones, and names that stand twice.</summary>
internal sealed class TemplateChecker(SourceFiles files)
{
    private readonly FileSyntax _root = files.Root;

    public void Check()
    {
        if (_root.Templates.Count == 0 && files.Merged.All(file => file.Templates.Count == 0) && files.Aliased.Count == 0 && !_root.Findings.All.Any())
        {
            _root.Findings.AddWarning(nameof(LgMessages.NoTemplate), LgMessages.NoTemplate, 0);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var template in _root.Templates)
        {
            CheckName(template, seen);
            if (template.Body is BodySyntax.Empty)
            {
                _root.Findings.AddWarning(nameof(LgMessages.EmptyTemplate), LgMessages.EmptyTemplate(template.Name), template.Offset, 1);
            }
        }
    }

    private void CheckName(TemplateSyntax template, HashSet<string> seen)
    {
        if (!seen.Add(template.Name))
        {
            _root.Findings.AddError(nameof(LgMessages.DuplicateTemplate), LgMessages.DuplicateTemplate(template.Name), template.Offset, 1);
            return;
        }

        foreach (var file in files.Merged.Where(file => file.Templates.Any(other => other.Name == template.Name)))
        {
            var message = LgMessages.DuplicateImportedTemplate(template.Name, file.Source.Name);
            _root.Findings.AddError(nameof(LgMessages.DuplicateImportedTemplate), message, template.Offset, 1);
        }
    }
}
