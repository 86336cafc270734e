export function Message({ message }) {
  return message.parts.map((part, index) => {
    switch (part.type) {
      case 'text':
        return <p key={index} dangerouslySetInnerHTML={{ __html: part.text }} />;
//                                                     ^^^^^^^^^^^^^^^^^^^^^ output-to-html [error]: `{ __html: part.text }` becomes part of a page through `dangerouslySet
      default:
        return null;
    }
  });
}
